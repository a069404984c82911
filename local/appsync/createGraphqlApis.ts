import type { Assembly, DynamoDb, GraphqlApi, Iam, Lambda, UserPools } from '../services'
import { readApiDefinition } from './readApiDefinition'
import type { Host } from './realm/Host'
import { Publisher } from './realtime/Publisher'
import { RealtimeServer } from './realtime/RealtimeServer'
import { answerHttp } from './server/answerHttp'
import type { OnOperation } from './server/OnOperation'

interface GraphqlApisOptions {
  assembly: Assembly
  iam: Iam
  dynamodb: DynamoDb
  lambda: Lambda
  userPools: UserPools
  onOperation?: OnOperation
  /** Lines that resolvers log, and what the API drops. */
  log?: Host['log']
}

/** Boots every AppSync API of the assembly. Returns them by API id. */
export async function createGraphqlApis(options: GraphqlApisOptions): Promise<Map<string, GraphqlApi>> {
  const apis = new Map<string, GraphqlApi>()
  for (const resource of options.assembly.byType('AWS::AppSync::GraphQLApi')) {
    const log = options.log ?? logToTerminal
    const definition = await readApiDefinition(resource, options, log)
    const publisher = new Publisher(definition, log)
    const realtime = new RealtimeServer(definition, publisher)
    apis.set(definition.settings.apiId, {
      http: (exchange) =>
        answerHttp(exchange, definition, {
          onOperation: options.onOperation,
          publish: (executed) => publisher.publish(executed),
        }),
      upgrade: (request, socket, head) => realtime.upgrade(request, socket, head),
      close: () => realtime.close(),
    })
  }
  return apis
}

function logToTerminal(level: string, line: string): void {
  process.stderr.write(`AppSync ${level} ${line}\n`)
}
