/** The outputs of the stacks that scripts and clients need. */
export interface Deployment {
  region: string
  graphqlUrl: string
  apiKey: string
  userPoolId: string
  userPoolClientId: string
  uploadsBucket: string
  webBucket: string
  webUrl: string
}
