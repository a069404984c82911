/** What the web client reads from /config.json. */
export interface ClientConfig {
  region: string
  graphqlUrl: string
  /** For visitors who have not signed in. */
  apiKey: string
  userPoolId: string
  userPoolClientId: string
  /** Only where the user pool is not AWS's own. */
  userPoolEndpoint?: string
}
