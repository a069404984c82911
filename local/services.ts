import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Any JSON value, as read from a template or a wire. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON object. */
export type JsonObject = { [key: string]: Json }

/** A resource of the assembly with every intrinsic resolved. */
export interface Resource {
  stack: string
  logicalId: string
  /** For example `AWS::DynamoDB::Table`. */
  type: string
  /** The construct path, where the template has it. */
  path?: string
  properties: JsonObject
  /** What `Ref` gives. */
  physicalId: string
}

/** What `cdk synth` wrote, resolved against one machine. */
export interface Assembly {
  resources: Resource[]
  byType(...types: string[]): Resource[]
  /** The resource with this `Ref` or this ARN. */
  find(idOrArn: string): Resource | undefined
  /** What `Fn::GetAtt` gives. Fails by name where the attribute is not known. */
  attribute(resource: Resource, name: string): string
  /** The file or folder of an asset: by its object key or its `s3://` address. */
  asset(keyOrUrl: string): string
  /** Stack name → output name → value, as `cdk deploy --outputs-file` writes them. */
  outputs(): Record<string, Record<string, string>>
}

/** Who makes a call to a service: a role, or the account itself, which may do everything. */
export interface Principal {
  /** The role's ARN, or the account's root. */
  arn: string
  /** As it stands in error texts: `arn:aws:sts::…:assumed-role/…/local`. */
  sessionArn: string
}

/** Keys that stand for a role. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string
}

/** A request whose body has been read, or is known to be left unread. */
export interface SignedRequest {
  method: string
  /** Path and query as they came. */
  url: string
  headers: IncomingMessage['headers']
  /** The body; left out where the signature does not cover it. */
  body?: Buffer
}

/** Identity and access: who is calling, and may they. */
export interface Iam {
  credentialsOf(roleArn: string): Credentials
  /** Checks a SigV4 signature in headers or query. Throws an `AwsError`. */
  authenticate(request: SignedRequest): Principal
  /** The secret that belongs to an access key, for what signs in its own way (POST policies). Throws an `AwsError`. */
  secretOf(accessKeyId: string, sessionToken?: string): { secret: string; principal: Principal }
  roleOf(roleArn: string): Principal
  /** Throws AWS's `AccessDeniedException` unless the principal's policies allow the action. */
  authorise(
    principal: Principal,
    action: string,
    resourceArn: string,
    context?: Record<string, string | string[]>,
  ): void
}

/** Calls DynamoDB's API: `PutItem` and its JSON. Throws an `AwsError` as the service does. */
export type DynamoDbCall = (operation: string, input: JsonObject) => Promise<JsonObject>

/** The embedded DynamoDB. `call` is the engine itself, with no policies; `as` evaluates the role's on each call. */
export interface DynamoDb {
  call: DynamoDbCall
  as(principal: Principal): DynamoDbCall
  /** Called after each acknowledged write, with the table's name. */
  onWrite(listener: (tableName: string) => void): void
  close(): Promise<void>
}

/** Small durable records of the services themselves. A write that was acknowledged survives `kill -9`. */
export interface Store {
  get<T>(collection: string, key: string): Promise<T | undefined>
  put(collection: string, key: string, value: unknown): Promise<void>
  /** Writes only if the key is free; false if it is not. */
  create(collection: string, key: string, value: unknown): Promise<boolean>
  remove(collection: string, key: string): Promise<void>
  /** In order of key. */
  list<T>(collection: string): Promise<{ key: string; value: T }[]>
}

/** What came of an invocation: the payload, and `functionError` where the handler threw. */
export interface InvocationResult {
  payload: Json
  functionError?: string
}

/** The functions of the assembly. */
export interface Lambda {
  /** Runs a function. `requestId` is passed on as the handler's `awsRequestId`. */
  invoke(functionArn: string, payload: Json, requestId?: string): Promise<InvocationResult>
  close(): Promise<void>
}

/** A mail, before it is sent. */
export interface Mail {
  from: string
  to: string[]
  subject: string
  text?: string
  html?: string
}

/** Everything that is sent lands in one inbox. */
export interface MailService {
  deliver(mail: Mail): Promise<{ messageId: string }>
  /** The SES v2 API. */
  api: HttpHandler
  /** The inbox page and its JSON, under `/_local/inbox`. */
  page: HttpHandler
}

/** Claims of a verified token. */
export interface TokenClaims extends JsonObject {
  sub: string
  iss: string
  token_use: string
  exp: number
}

/** The user pools of the assembly. */
export interface UserPools {
  /** Verifies signature, issuer, expiry; access and id tokens. Throws an `AwsError` where AppSync would refuse it. */
  verify(userPoolId: string, token: string): Promise<TokenClaims>
  /** The JSON 1.1 API, JWKS and OpenID configuration. */
  api: HttpHandler
}

/** What a reader of a bucket gets. */
export interface StoredObject {
  size: number
  etag: string
  contentType: string
  lastModified: Date
  headers: Record<string, string>
  stream(range?: { start: number; end: number }): NodeJS.ReadableStream
}

/** An object that has just been written. */
export interface ObjectCreated {
  bucket: string
  key: string
  size: number
  etag: string
  eventName: string
}

/** Takes note of an object that was written. */
export type ObjectListener = (event: ObjectCreated) => void | Promise<void>

/** The buckets of the assembly. */
export interface ObjectStore {
  /** The S3 API, path style, presigned requests and POST policies included. */
  api: HttpHandler
  get(bucket: string, key: string): Promise<StoredObject | undefined>
  put(bucket: string, key: string, body: Buffer, contentType: string, cacheControl?: string): Promise<void>
  /** Whoever writes an object hears that it is there when all listeners have taken note of it. */
  onCreated(listener: ObjectListener): void
}

/** Answers a request. `body` is read on demand and at most once, with a limit in bytes. */
export type HttpHandler = (exchange: Exchange) => Promise<void>

/** A request and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  body(limitBytes: number): Promise<Buffer>
}

/** A GraphQL API of the assembly. */
export interface GraphqlApi {
  /** `POST /graphql`. */
  http: HttpHandler
  /** The real-time endpoint. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): Promise<void>
}
