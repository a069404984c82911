/** A message that the server has not confirmed. Its `clientId` makes sending it again harmless. */
export type Outgoing = { clientId: string; text: string; writtenAt: string; problem?: string }
