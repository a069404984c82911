import { CfnOutput, Stack } from 'aws-cdk-lib'
import {
  AuthorizationType,
  Code as ResolverCode,
  Definition,
  FunctionRuntime as ResolverRuntime,
  GraphqlApi,
  type BaseDataSource,
} from 'aws-cdk-lib/aws-appsync'
import {
  Distribution,
  Function as ViewerFunction,
  FunctionCode,
  FunctionEventType,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { AccountRecovery, UserPool } from 'aws-cdk-lib/aws-cognito'
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
import { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { join } from 'node:path'

const HERE = import.meta.dirname

const echo = `export function request(ctx) { return { payload: ctx.args.text } }
export function response(ctx) { return ctx.result }`
const getNote = `import { get } from '@aws-appsync/utils/dynamodb'
export function request(ctx) { return get({ key: { id: ctx.args.id } }) }
export function response(ctx) { return ctx.result }`
const putNote = `import { put } from '@aws-appsync/utils/dynamodb'
export function request(ctx) { return put({ key: { id: ctx.args.id }, item: { text: ctx.args.text } }) }
export function response(ctx) { return ctx.result }`
const greet = `import { util } from '@aws-appsync/utils'
export function request(ctx) { return { operation: 'Invoke', payload: { name: ctx.args.name } } }
export function response(ctx) { return ctx.error ? util.error(ctx.error.message, ctx.error.type) : ctx.result.greeting }`

/** A small application that has nothing to do with ours: the local cloud boots any assembly. */
export class NotesStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { env: { account: '222222222222', region: 'eu-central-1' } })
    const table = new Table(this, 'Notes', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
    })
    const files = new Bucket(this, 'Files', { enforceSSL: true })
    const pool = new UserPool(this, 'People', { accountRecovery: AccountRecovery.EMAIL_ONLY })
    pool.addClient('Web')
    this.label(table, files)
    const api = this.api(table)
    const site = this.site()

    new CfnOutput(this, 'GraphqlUrl', { value: api.graphqlUrl })
    new CfnOutput(this, 'ApiKey', { value: api.apiKey ?? '' })
    new CfnOutput(this, 'NotesTable', { value: table.tableName })
    new CfnOutput(this, 'FilesBucket', { value: files.bucketName })
    new CfnOutput(this, 'SiteBucket', { value: site.bucket.bucketName })
    new CfnOutput(this, 'SiteUrl', { value: `https://${site.distribution.domainName}` })
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId })
  }

  private api(table: Table): GraphqlApi {
    const api = new GraphqlApi(this, 'Api', {
      name: 'notes',
      definition: Definition.fromFile(join(HERE, 'notes.graphql')),
      authorizationConfig: { defaultAuthorization: { authorizationType: AuthorizationType.API_KEY } },
    })
    const greeter = new Function(this, 'Greet', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromAsset(join(HERE, 'functions/greet')),
      environment: { SALUTE: 'Good day' },
    })
    const notes = api.addDynamoDbDataSource('NotesSource', table)
    const resolve = (source: BaseDataSource, typeName: string, fieldName: string, code: string) =>
      source.createResolver(`${typeName}.${fieldName}`, {
        typeName,
        fieldName,
        runtime: ResolverRuntime.JS_1_0_0,
        code: ResolverCode.fromInline(code),
      })
    resolve(api.addNoneDataSource('Nothing'), 'Query', 'echo', echo)
    resolve(notes, 'Query', 'note', getNote)
    resolve(notes, 'Mutation', 'putNote', putNote)
    resolve(api.addLambdaDataSource('Greeter', greeter), 'Query', 'greet', greet)
    return api
  }

  private label(table: Table, files: Bucket) {
    const label = new Function(this, 'Label', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromAsset(join(HERE, 'functions/label')),
      environment: { NOTES_TABLE: table.tableName },
    })
    label.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }))
    label.addPermission('FromFiles', {
      principal: new ServicePrincipal('s3.amazonaws.com'),
      sourceAccount: this.account,
    })
    const bucket = files.node.defaultChild
    if (!(bucket instanceof CfnBucket)) throw new Error('A bucket is a CfnBucket.')
    const filter = { s3Key: { rules: [{ name: 'suffix', value: '.txt' }] } }
    bucket.notificationConfiguration = {
      lambdaConfigurations: [{ event: 's3:ObjectCreated:*', function: label.functionArn, filter }],
    }
  }

  private site() {
    const bucket = new Bucket(this, 'Site')
    const fallback = new ViewerFunction(this, 'Fallback', {
      code: FunctionCode.fromInline(
        "function handler(event) { if (event.request.uri.startsWith('/pages/')) event.request.uri = '/index.html'; return event.request }",
      ),
    })
    const origin = S3BucketOrigin.withOriginAccessControl(bucket)
    const responseHeadersPolicy = new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: { contentTypeOptions: { override: true } },
      customHeadersBehavior: { customHeaders: [{ header: 'X-Notes', value: 'yes', override: true }] },
    })
    const distribution = new Distribution(this, 'Distribution', {
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin,
        compress: true,
        responseHeadersPolicy,
        functionAssociations: [{ function: fallback, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: { '/raw/*': { origin, compress: false } },
      errorResponses: [{ httpStatus: 403, responseHttpStatus: 404, responsePagePath: '/missing.html' }],
    })
    return { bucket, distribution }
  }
}
