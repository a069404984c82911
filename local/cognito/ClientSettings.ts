/** What the template says of an app client. Lifetimes are in seconds. */
export interface ClientSettings {
  id: string
  secret?: string
  /** `ALLOW_USER_SRP_AUTH` and its like. */
  flows: string[]
  hidesUnknownUsers: boolean
  accessSeconds: number
  idSeconds: number
  refreshSeconds: number
  /** Attributes the client may read; everything where nothing is said. */
  readable?: string[]
  writable?: string[]
}
