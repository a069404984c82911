import type { Described } from './Described'
import type { ResourceType } from './ResourceType'

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const HEX = '0123456789abcdef'

const physicalId = (resource: Described) => resource.physicalId

/** The name a template gives in this property; else one made of stack, logical id and some characters. */
const named =
  (property: string, longest = 128) =>
  (resource: Described) => {
    const given = resource.property(property)
    if (typeof given === 'string') return given
    return `${`${resource.stack}-${resource.logicalId}`.slice(0, longest - 13)}-${resource.id(12, UPPER)}`
  }

const uuid = (resource: Described) => resource.id(32, HEX).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
const arnOf = (service: string, prefix: string) => (resource: Described) =>
  resource.arn(service, prefix + resource.physicalId)
/** IAM and CloudFront are global: their ARNs have no region. */
const globalArn = (service: string, prefix: string) => (resource: Described) =>
  `arn:aws:${service}::${resource.account}:${prefix}${resource.physicalId}`

const table: ResourceType = {
  ref: named('TableName'),
  attributes: {
    Arn: arnOf('dynamodb', 'table/'),
    StreamArn: (resource) => resource.arn('dynamodb', `table/${resource.physicalId}/stream/2026-01-01T00:00:00.000`),
    TableId: uuid,
  },
}

const lambdaArn = (resource: Described) => resource.arn('lambda', `function:${resource.physicalId}`)
/** A version's or alias's ARN: its function may be given by name or by ARN. */
const qualifiedArn = (resource: Described, qualifier: string) =>
  resource.arn('lambda', `function:${resource.text('FunctionName').split(':').at(-1) ?? ''}:${qualifier}`)

const apiIdOf = (resource: Described) => resource.physicalId.split('/').at(-1) ?? ''
const apiPath = (resource: Described) =>
  resource.countOf('AWS::AppSync::GraphQLApi') > 1 ? `/apis/${apiIdOf(resource)}/graphql` : '/graphql'
const ofApi = (kind: string, name: (resource: Described) => string) => (resource: Described) =>
  resource.arn('appsync', `apis/${resource.text('ApiId')}/${kind}/${name(resource)}`)
const apiKeyId = (resource: Described) => `da2-${resource.id(26)}`
const bucketDomain = (resource: Described) => `${resource.physicalId}.s3.${resource.region}.amazonaws.com`
const queueUrl = (resource: Described) =>
  `https://sqs.${resource.region}.amazonaws.com/${resource.account}/${named('QueueName', 80)(resource)}`
const queueName = named('QueueName', 80)

/** The types that are known, each with its `Ref` and its `GetAtt` attributes. A resource of another type is refused. */
export const resourceTypes: Record<string, ResourceType> = {
  'AWS::AppSync::ApiKey': {
    ref: ofApi('apikeys', apiKeyId),
    attributes: { ApiKey: apiKeyId, ApiKeyId: apiKeyId, Arn: physicalId },
  },
  'AWS::AppSync::DataSource': {
    ref: ofApi('datasources', (resource) => resource.text('Name')),
    attributes: { DataSourceArn: physicalId, Name: (resource) => resource.text('Name') },
  },
  'AWS::AppSync::FunctionConfiguration': {
    ref: ofApi('functions', (resource) => resource.id(26)),
    attributes: {
      FunctionId: (resource) => resource.id(26),
      FunctionArn: physicalId,
      Name: (resource) => resource.text('Name'),
      DataSourceName: (resource) => resource.text('DataSourceName'),
    },
  },
  'AWS::AppSync::GraphQLApi': {
    ref: (resource) => resource.arn('appsync', `apis/${resource.id(26)}`),
    attributes: {
      ApiId: apiIdOf,
      Arn: physicalId,
      GraphQLEndpointArn: physicalId,
      GraphQLUrl: (resource) => resource.address + apiPath(resource),
      GraphQLDns: (resource) => resource.host,
      RealtimeUrl: (resource) => `${resource.address.replace(/^http/, 'ws')}${apiPath(resource)}/realtime`,
      RealtimeDns: (resource) => resource.host,
    },
  },
  'AWS::AppSync::GraphQLSchema': { ref: (resource) => `${resource.text('ApiId')}GraphQLSchema`, attributes: {} },
  'AWS::AppSync::Resolver': {
    ref: ofApi('types', (resource) => `${resource.text('TypeName')}/resolvers/${resource.text('FieldName')}`),
    attributes: {
      ResolverArn: physicalId,
      TypeName: (resource) => resource.text('TypeName'),
      FieldName: (resource) => resource.text('FieldName'),
    },
  },
  'AWS::CloudFront::CachePolicy': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::CloudFront::Distribution': {
    ref: (resource) => `E${resource.id(13, UPPER)}`,
    attributes: {
      Id: physicalId,
      DomainName: (resource) => resource.host,
      Arn: globalArn('cloudfront', 'distribution/'),
    },
  },
  'AWS::CloudFront::Function': {
    ref: (resource) => `arn:aws:cloudfront::${resource.account}:function/${named('Name', 64)(resource)}`,
    attributes: { FunctionARN: physicalId, 'FunctionMetadata.FunctionARN': physicalId, Stage: () => 'LIVE' },
  },
  'AWS::CloudFront::OriginAccessControl': {
    ref: (resource) => `E${resource.id(13, UPPER)}`,
    attributes: { Id: physicalId },
  },
  'AWS::CloudFront::OriginRequestPolicy': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::CloudFront::ResponseHeadersPolicy': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::CloudWatch::Alarm': { ref: named('AlarmName'), attributes: { Arn: arnOf('cloudwatch', 'alarm:') } },
  'AWS::CloudWatch::CompositeAlarm': { ref: named('AlarmName'), attributes: { Arn: arnOf('cloudwatch', 'alarm:') } },
  'AWS::CloudWatch::Dashboard': { ref: named('DashboardName'), attributes: {} },
  'AWS::Cognito::UserPool': {
    ref: (resource) => `${resource.region}_${resource.id(9, UPPER + UPPER.toLowerCase())}`,
    attributes: {
      UserPoolId: physicalId,
      Arn: arnOf('cognito-idp', 'userpool/'),
      ProviderName: (resource) => `${resource.host}/${resource.physicalId}`,
      ProviderURL: (resource) => `${resource.address}/${resource.physicalId}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    ref: (resource) => resource.id(26),
    attributes: { ClientId: physicalId, Name: named('ClientName'), ClientSecret: (resource) => resource.id(51) },
  },
  'AWS::Cognito::UserPoolDomain': { ref: (resource) => resource.text('Domain'), attributes: {} },
  'AWS::Cognito::UserPoolGroup': { ref: named('GroupName'), attributes: {} },
  'AWS::Cognito::UserPoolResourceServer': { ref: (resource) => resource.text('Identifier'), attributes: {} },
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::Rule': { ref: named('Name', 64), attributes: { Arn: arnOf('events', 'rule/') } },
  'AWS::IAM::ManagedPolicy': {
    ref: (resource) => `arn:aws:iam::${resource.account}:policy/${named('ManagedPolicyName')(resource)}`,
    attributes: { PolicyArn: physicalId },
  },
  'AWS::IAM::Policy': { ref: named('PolicyName'), attributes: { Id: physicalId } },
  'AWS::IAM::Role': {
    ref: named('RoleName', 64),
    attributes: { Arn: globalArn('iam', 'role/'), RoleId: (resource) => `AROA${resource.id(17, UPPER)}` },
  },
  'AWS::KMS::Alias': { ref: (resource) => resource.text('AliasName'), attributes: {} },
  'AWS::KMS::Key': { ref: uuid, attributes: { Arn: arnOf('kms', 'key/'), KeyId: physicalId } },
  'AWS::Lambda::Alias': {
    ref: (resource) => qualifiedArn(resource, resource.text('Name')),
    attributes: { AliasArn: physicalId },
  },
  'AWS::Lambda::EventInvokeConfig': { ref: uuid, attributes: {} },
  'AWS::Lambda::EventSourceMapping': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::Lambda::Function': { ref: named('FunctionName', 64), attributes: { Arn: lambdaArn } },
  'AWS::Lambda::LayerVersion': {
    ref: (resource) => resource.arn('lambda', `layer:${named('LayerName', 64)(resource)}:1`),
    attributes: { LayerVersionArn: physicalId },
  },
  'AWS::Lambda::Permission': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::Lambda::Version': {
    ref: (resource) => qualifiedArn(resource, '1'),
    attributes: { Version: () => '1', FunctionArn: physicalId },
  },
  'AWS::Logs::LogGroup': {
    ref: named('LogGroupName'),
    attributes: { Arn: (resource) => resource.arn('logs', `log-group:${resource.physicalId}:*`) },
  },
  'AWS::S3::Bucket': {
    ref: (resource) => named('BucketName', 63)(resource).toLowerCase(),
    attributes: {
      Arn: (resource) => `arn:aws:s3:::${resource.physicalId}`,
      DomainName: (resource) => `${resource.physicalId}.s3.amazonaws.com`,
      RegionalDomainName: bucketDomain,
      DualStackDomainName: (resource) => `${resource.physicalId}.s3.dualstack.${resource.region}.amazonaws.com`,
    },
  },
  'AWS::S3::BucketPolicy': { ref: (resource) => `${resource.text('Bucket')}-policy`, attributes: {} },
  'AWS::Scheduler::Schedule': {
    ref: named('Name', 64),
    attributes: { Arn: (resource) => resource.arn('scheduler', `schedule/default/${resource.physicalId}`) },
  },
  'AWS::Scheduler::ScheduleGroup': {
    ref: named('Name', 64),
    attributes: { Arn: arnOf('scheduler', 'schedule-group/') },
  },
  'AWS::SES::ConfigurationSet': { ref: named('Name', 64), attributes: {} },
  'AWS::SES::ConfigurationSetEventDestination': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::SES::EmailIdentity': { ref: (resource) => resource.text('EmailIdentity'), attributes: {} },
  'AWS::SNS::Subscription': { ref: (resource) => `${resource.text('TopicArn')}:${uuid(resource)}`, attributes: {} },
  'AWS::SNS::Topic': {
    ref: (resource) => resource.arn('sns', named('TopicName')(resource)),
    attributes: { TopicArn: physicalId, TopicName: named('TopicName') },
  },
  'AWS::SNS::TopicPolicy': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::SQS::Queue': {
    ref: queueUrl,
    attributes: {
      Arn: (resource) => resource.arn('sqs', queueName(resource)),
      QueueName: queueName,
      QueueUrl: physicalId,
    },
  },
  'AWS::SQS::QueuePolicy': { ref: uuid, attributes: { Id: physicalId } },
  'AWS::SSM::Parameter': {
    ref: named('Name'),
    attributes: { Type: (resource) => resource.text('Type'), Value: (resource) => resource.text('Value') },
  },
  'AWS::WAFv2::WebACL': {
    ref: (resource) => `${named('Name')(resource)}|${uuid(resource)}|${resource.text('Scope')}`,
    attributes: {
      Id: uuid,
      Arn: (resource) => resource.arn('wafv2', `regional/webacl/${named('Name')(resource)}/${uuid(resource)}`),
    },
  },
  'AWS::WAFv2::WebACLAssociation': { ref: uuid, attributes: {} },
  'AWS::CDK::Metadata': { ref: uuid, attributes: {} },
  'AWS::Budgets::Budget': { ref: named('Name'), attributes: {} },
  'Custom::S3AutoDeleteObjects': { ref: uuid, attributes: {} },
  'Custom::S3BucketNotifications': { ref: uuid, attributes: {} },
}
