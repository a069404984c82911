/** What the web client reads from /config.json. */
export interface ClientConfig {
  region: string
  graphqlUrl: string
  userPoolId: string
  userPoolClientId: string
  /** Only where the user pool is not AWS's own. */
  userPoolEndpoint?: string
}
