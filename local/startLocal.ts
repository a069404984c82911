import type { Assembly, Iam, Lambda, MailService, ObjectStore, Store, UserPools } from './services'
import { createGraphqlApis } from './appsync/createGraphqlApis'
import type { OnOperation } from './appsync/server/OnOperation'
import { readAssembly } from './assembly/readAssembly'
import { createDistribution } from './cloudfront/createDistribution'
import { createUserPools } from './cognito/createUserPools'
import { DataFolder } from './DataFolder'
import { createTables } from './dynamodb/createTables'
import { dynamoDbApi } from './dynamodb/dynamoDbApi'
import type { EmbeddedDynamoDb } from './dynamodb/EmbeddedDynamoDb'
import { startDynamoDb } from './dynamodb/startDynamoDb'
import { createIndexPage } from './front/createIndexPage'
import { openDoor } from './front/openDoor'
import { createIam } from './iam/createIam'
import { createServiceGrants } from './iam/createServiceGrants'
import { requireTriggerGrants } from './iam/requireTriggerGrants'
import { createLambda } from './lambda/createLambda'
import { lambdaApi } from './lambda/lambdaApi'
import { createMail } from './mail/createMail'
import { startNotifications } from './notifications/startNotifications'
import { createObjectStore } from './s3/createObjectStore'
import { openStore } from './store/openStore'
import { startEventSources } from './streams/startEventSources'

/** What to boot, and where. */
export interface LocalOptions {
  /** The folder that `cdk synth` wrote. */
  assembly: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Only this machine can reach the default. */
  host?: string
  /** Where everything is kept; without it everything is gone at the end. */
  data?: string
  /** Another DynamoDB to use instead of the embedded one. */
  dynamoDbEndpoint?: string
  /** Told of each root field that was answered. */
  onOperation?: OnOperation
  /** What functions print and resolvers log, a line at a time, and whose it is. Dropped where nobody listens. */
  onLog?: (source: string, text: string) => void
}

/** A running local cloud. */
export interface LocalCloud {
  address: string
  /** Stack name → output name → value. */
  outputs: Record<string, Record<string, string>>
  /** For `aws-amplify`, which takes the user pool's endpoint as a setting. */
  userPoolEndpoint: string
  assembly: Assembly
  iam: Iam
  dynamodb: EmbeddedDynamoDb
  store: Store
  lambda: Lambda
  mail: MailService
  userPools: UserPools
  objectStore: ObjectStore
  close(): Promise<void>
}

/** Boots an assembly on this machine, under one address. Answers when everything can be used. */
export async function startLocal(options: LocalOptions): Promise<LocalCloud> {
  const opened: (() => void | Promise<void>)[] = []
  const close = async () => {
    for (const undo of opened.splice(0).reverse()) await undo()
  }
  try {
    return { ...(await start(options, (undo) => opened.push(undo))), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What is started is named with how it ends, in order: the end goes the other way. */
async function start(options: LocalOptions, onClose: (undo: () => void | Promise<void>) => void) {
  const folder = DataFolder.open(options.data)
  onClose(() => folder.close())
  const door = await openDoor({ port: options.port ?? 0, host: options.host })
  onClose(() => door.close())
  const { address } = door

  const assembly = readAssembly(options.assembly, { address })
  const iam = createIam(assembly)
  const grants = createServiceGrants(assembly)
  requireTriggerGrants(assembly, grants)
  const dynamodb = await startDynamoDb({
    assembly,
    iam,
    ...(folder.isKept ? { dataFile: folder.at('dynamodb.sqlite') } : {}),
    ...(options.dynamoDbEndpoint === undefined ? {} : { endpoint: options.dynamoDbEndpoint }),
  })
  onClose(() => dynamodb.close())
  const [store] = await Promise.all([openStore(dynamodb), createTables(assembly, dynamodb)])

  const log = options.onLog ?? (() => undefined)
  const lambda = createLambda({ assembly, iam, address, onLog: ({ functionName, text }) => log(functionName, text) })
  onClose(() => lambda.close())
  const mail = createMail({ store, iam, assembly })
  const [objectStore, userPools] = await Promise.all([
    createObjectStore({ assembly, iam, folder: folder.at('buckets') }),
    createUserPools({ assembly, iam, store, lambda, mail, address }),
  ])
  const graphqlApis = await createGraphqlApis({
    assembly,
    iam,
    dynamodb,
    lambda,
    userPools,
    onOperation: options.onOperation,
    log: (_level, line) => log('resolvers', line),
  })
  for (const api of graphqlApis.values()) onClose(() => api.close())

  const eventSources = await startEventSources({ assembly, dynamodb, lambda, store, iam })
  onClose(() => eventSources.close())

  const dynamo = dynamoDbApi(dynamodb, iam)
  door.serve({
    graphqlApis,
    userPools: userPools.api,
    signed: new Map([
      ['dynamodb', dynamo],
      ['s3', objectStore.api],
      ['ses', mail.api],
      ['cognito-idp', userPools.api],
      ['lambda', lambdaApi(lambda, iam)],
    ]),
    buckets: new Set(assembly.byType('AWS::S3::Bucket').map(({ physicalId }) => physicalId)),
    objectStore: objectStore.api,
    inbox: mail.page,
    indexPage: createIndexPage(assembly, address),
    distribution: createDistribution({ assembly, objectStore, grants }),
  })
  const notifications = await startNotifications({ assembly, grants, objectStore, lambda, store })
  onClose(() => notifications.close())
  // Nobody comes in any more before the first service ends.
  onClose(() => door.close())

  const outputs = assembly.outputs()
  return {
    address,
    outputs,
    userPoolEndpoint: `${address}/`,
    assembly,
    iam,
    dynamodb,
    store,
    lambda,
    mail,
    userPools,
    objectStore,
  }
}
