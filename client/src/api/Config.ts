/** Where this deployment lives: `/config.json`, written when it was deployed. */
export type Config = {
  region: string
  graphqlUrl: string
  apiKey: string
  userPoolId: string
  userPoolClientId: string
  userPoolEndpoint?: string
}
