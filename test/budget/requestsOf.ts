import type { LocalCloud } from '../../local/startLocal'

/** The requests to DynamoDB that the API's own roles make while something is done: those of functions count elsewhere. */
export async function requestsOf(cloud: LocalCloud, act: () => Promise<unknown>): Promise<string[]> {
  const roles = new Set(
    cloud.assembly.byType('AWS::AppSync::DataSource').map(({ properties }) => properties['ServiceRoleArn']),
  )
  const requests: string[] = []
  const stop = cloud.dynamodb.onCall(({ operation, principal }) => {
    if (principal && roles.has(principal.arn)) requests.push(operation)
  })
  try {
    await act()
  } finally {
    stop()
  }
  return requests
}
