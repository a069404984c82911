/** The address of a conversation. Its two ids stand apart: what has a dot in its last part would pass for a file. */
export const conversationPath = (id: string) => `/messages/${id.replace('.', '/')}`
