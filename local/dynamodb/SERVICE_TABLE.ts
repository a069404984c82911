/** The table of the local services themselves. It belongs to no assembly and no caller can reach it. */
export const SERVICE_TABLE = '.local-services'
