/** The headers that say who is asking: an access token of a member, or the API key of a visitor. */
export type AuthHeaders = (options?: { fresh?: boolean }) => Promise<Record<string, string>>
