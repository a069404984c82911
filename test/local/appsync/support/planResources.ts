import type { Json } from '../../../../local/services'
import { roleThatMay } from '../../support/roleThatMay'
import type { ApiPlan, PlannedStep } from './ApiPlan'

type Resources = Record<string, { Type: string; Properties?: Json }>

const API_ID = { 'Fn::GetAtt': ['Api', 'ApiId'] }
const RUNTIME = { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' }

/** The template of a planned API. */
export function planResources(plan: ApiPlan): Resources {
  const [first = 'API_KEY', ...others] = plan.modes ?? ['API_KEY']
  const resources: Resources = {
    Api: {
      Type: 'AWS::AppSync::GraphQLApi',
      Properties: {
        Name: 'test',
        ...provider(first),
        AdditionalAuthenticationProviders: others.map(provider),
        ...plan.api,
      },
    },
    Schema: { Type: 'AWS::AppSync::GraphQLSchema', Properties: { ApiId: API_ID, Definition: plan.schema } },
    Key: {
      Type: 'AWS::AppSync::ApiKey',
      Properties: { ApiId: API_ID, ...(plan.keyExpires !== undefined && { Expires: plan.keyExpires }) },
    },
    Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    ClientRole: roleThatMay(...(plan.clientMay ?? [])),
    SourceRole: roleThatMay({ Action: ['dynamodb:*', 'lambda:*'], Resource: '*' }),
    NONE: source('NONE', { Type: 'NONE' }),
  }
  addTables(plan, resources)
  addLambdas(plan, resources)
  for (const [name, endpoint] of Object.entries(plan.endpoints ?? {})) {
    resources[name] = source(name, { Type: 'HTTP', HttpConfig: { Endpoint: endpoint } })
  }
  addResolvers(plan, resources)
  return resources
}

function provider(mode: string): Record<string, Json> {
  if (mode === 'AWS_LAMBDA') {
    const AuthorizerUri = { 'Fn::GetAtt': ['authorizerFunction', 'Arn'] }
    return { AuthenticationType: mode, LambdaAuthorizerConfig: { AuthorizerUri, AuthorizerResultTtlInSeconds: 0 } }
  }
  if (mode !== 'AMAZON_COGNITO_USER_POOLS') return { AuthenticationType: mode }
  return { AuthenticationType: mode, UserPoolConfig: { UserPoolId: { Ref: 'Pool' }, DefaultAction: 'ALLOW' } }
}

function source(name: string, properties: Record<string, Json>) {
  return {
    Type: 'AWS::AppSync::DataSource',
    Properties: { ApiId: API_ID, Name: name, ServiceRoleArn: { 'Fn::GetAtt': ['SourceRole', 'Arn'] }, ...properties },
  }
}

function addTables({ tables = {} }: ApiPlan, resources: Resources): void {
  for (const [name, keys] of Object.entries(tables)) {
    const [hash, range] = typeof keys === 'string' ? [keys] : keys
    const names = range === undefined ? [hash] : [hash, range]
    resources[`${name}Table`] = {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: names.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
        AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      },
    }
    const TableName = { Ref: `${name}Table` }
    resources[name] = source(name, { Type: 'AMAZON_DYNAMODB', DynamoDBConfig: { TableName, AwsRegion: 'eu-west-1' } })
  }
}

function addLambdas({ lambdas = {} }: ApiPlan, resources: Resources): void {
  for (const [name, ZipFile] of Object.entries(lambdas)) {
    resources[`${name}Function`] = {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Role: { 'Fn::GetAtt': ['SourceRole', 'Arn'] },
        Code: { ZipFile },
      },
    }
    const LambdaFunctionArn = { 'Fn::GetAtt': [`${name}Function`, 'Arn'] }
    resources[name] = source(name, { Type: 'AWS_LAMBDA', LambdaConfig: { LambdaFunctionArn } })
  }
}

function addResolvers({ resolvers = {} }: ApiPlan, resources: Resources): void {
  for (const [name, planned] of Object.entries(resolvers)) {
    const [TypeName = '', FieldName = ''] = name.split('.')
    const id = `${TypeName}${FieldName}`
    const field = { ApiId: API_ID, TypeName, FieldName, Runtime: RUNTIME }
    if (!('steps' in planned)) {
      resources[id] = { Type: 'AWS::AppSync::Resolver', Properties: { ...field, Kind: 'UNIT', ...step(planned) } }
      continue
    }
    const Functions = planned.steps.map((one, index) => {
      const functionId = `${id}Step${index}`
      const Properties = { ApiId: API_ID, Name: functionId, Runtime: RUNTIME, ...step(one) }
      resources[functionId] = { Type: 'AWS::AppSync::FunctionConfiguration', Properties }
      return { 'Fn::GetAtt': [functionId, 'FunctionId'] }
    })
    const PipelineConfig = { Functions }
    const Properties = { ...field, Kind: 'PIPELINE', Code: planned.code, PipelineConfig }
    resources[id] = { Type: 'AWS::AppSync::Resolver', Properties }
  }
}

function step({ source: DataSourceName, code, maxBatchSize }: PlannedStep): Record<string, Json> {
  return {
    DataSourceName,
    ...(code !== undefined && { Code: code }),
    ...(maxBatchSize !== undefined && { MaxBatchSize: maxBatchSize }),
  }
}
