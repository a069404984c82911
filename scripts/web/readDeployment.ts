import type { Deployment } from './Deployment'

/** Picks the values out of the stacks' outputs, as `cdk deploy --outputs-file` and the local cloud give them. */
export function readDeployment(outputs: Record<string, Record<string, string>>): Deployment {
  const all = new Map(Object.values(outputs).flatMap((stack) => Object.entries(stack)))
  const read = (name: string) => {
    const value = all.get(name)
    if (value === undefined) throw new Error(`No stack has the output ${name}. Deploy both stacks of one stage.`)
    return value
  }
  return {
    region: read('Region'),
    graphqlUrl: read('GraphqlUrl'),
    apiKey: read('ApiKey'),
    userPoolId: read('UserPoolId'),
    userPoolClientId: read('UserPoolClientId'),
    uploadsBucket: read('UploadsBucket'),
    webBucket: read('WebBucket'),
    webUrl: read('WebUrl'),
  }
}
