import { expect, test } from 'vitest'
import { resources } from './resources'
import { templatesOf } from './templatesOf'

const { state, service } = templatesOf('prod')

test('no table of prod can be lost: each is backed up continuously, protected and kept', () => {
  const tables = resources(state, 'AWS::DynamoDB::Table')
  expect(tables).toHaveLength(4)
  for (const { Properties, DeletionPolicy } of tables) {
    expect(DeletionPolicy).toBe('Retain')
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    })
  }
})

test('no member of prod can be lost', () => {
  const [pool] = resources(state, 'AWS::Cognito::UserPool')
  expect(pool?.DeletionPolicy).toBe('Retain')
  expect(pool?.Properties).toMatchObject({ DeletionProtection: 'ACTIVE' })
})

test('images that no listing took up disappear by themselves', () => {
  const lifetimes = resources(state, 'AWS::DynamoDB::Table').map(
    (table) => table.Properties?.['TimeToLiveSpecification'],
  )
  expect(lifetimes.filter(Boolean)).toEqual([{ AttributeName: 'expiresAt', Enabled: true }])
})

test('nobody signs in with a password in the clear, and nobody learns who has an account', () => {
  const [client] = resources(state, 'AWS::Cognito::UserPoolClient')
  expect(client?.Properties).toMatchObject({
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: true,
    GenerateSecret: false,
  })
})

test('a password has twelve characters of four kinds', () => {
  const [pool] = resources(state, 'AWS::Cognito::UserPool')
  expect(pool?.Properties?.['Policies']).toMatchObject({
    PasswordPolicy: {
      MinimumLength: 12,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercase: true,
    },
  })
})

test('every bucket is private, encrypted, and refuses what does not come by TLS', () => {
  const all = [state, service].flatMap((template) => resources(template, 'AWS::S3::Bucket'))
  expect(all).toHaveLength(3)
  for (const { Properties } of all) {
    expect(Properties?.['BucketEncryption']).toBeDefined()
    expect(Properties?.['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
  }
  const policies = [state, service].flatMap((template) => resources(template, 'AWS::S3::BucketPolicy'))
  expect(policies).toHaveLength(3)
  for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"')
})

test('an upload lives for a day', () => {
  const rules = resources(service, 'AWS::S3::Bucket').flatMap((one) => one.Properties?.['LifecycleConfiguration'] ?? [])
  expect(rules).toMatchObject([{ Rules: [{ ExpirationInDays: 1, Status: 'Enabled' }] }])
})

test('a poisoned record of a stream holds nobody up for long and is not lost', () => {
  const sources = resources(service, 'AWS::Lambda::EventSourceMapping')
  expect(sources.length).toBeGreaterThan(0)
  for (const { Properties } of sources) {
    expect(Properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: expect.anything() as unknown },
    })
    expect(Properties?.['MaximumRetryAttempts']).toBeLessThanOrEqual(5)
    expect(Properties?.['MaximumRecordAgeInSeconds']).toBeGreaterThan(0)
  }
})

test('only listings themselves come to the dispatcher, not the rows that it writes', () => {
  const [source] = resources(service, 'AWS::Lambda::EventSourceMapping')
  expect(source?.Properties?.['FilterCriteria']).toEqual({
    Filters: [{ Pattern: '{"dynamodb":{"Keys":{"sk":{"S":["LISTING"]}}}}' }],
  })
})

test('prod tells nobody its schema, and bounds what one document may ask', () => {
  const [api] = resources(service, 'AWS::AppSync::GraphQLApi')
  expect(api?.Properties).toMatchObject({
    IntrospectionConfig: 'DISABLED',
    QueryDepthLimit: 10,
    ResolverCountLimit: 20,
  })
})

test('no role may do everything, and none may touch every table', () => {
  const statements = [state, service].flatMap((template) =>
    resources(template, 'AWS::IAM::Policy').flatMap(
      ({ Properties }) =>
        (Properties?.['PolicyDocument'] as { Statement: { Action: unknown; Resource: unknown }[] }).Statement,
    ),
  )
  const wide = statements.filter(({ Action, Resource }) => [Action, Resource].flat().some((part) => part === '*'))
  expect(wide.map(({ Action }) => Action)).toEqual(['dynamodb:ListStreams'])
  expect(JSON.stringify(statements)).not.toMatch(/dynamodb:(\*|Scan)/)
})

test('every function keeps its log for two weeks', () => {
  const functions = [state, service].flatMap((template) => resources(template, 'AWS::Lambda::Function'))
  const groups = [state, service].flatMap((template) => resources(template, 'AWS::Logs::LogGroup'))
  expect(functions).toHaveLength(5)
  expect(groups).toHaveLength(functions.length + 1)
  for (const { Properties } of groups) expect(Properties).toMatchObject({ RetentionInDays: 14 })
})

test('a page runs no script but its own', () => {
  const [headers] = resources(service, 'AWS::CloudFront::ResponseHeadersPolicy')
  const text = JSON.stringify(headers)
  expect(text).toContain("script-src 'self';")
  expect(text).toContain("default-src 'none'")
})
