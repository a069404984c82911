import { expect, test } from 'vitest'
import { createIam } from '../../../local/iam/createIam'
import { createServiceGrants } from '../../../local/iam/createServiceGrants'
import type { JsonObject } from '../../../local/services'
import { assemblyOf } from '../assembly/writeAssembly'

const ROLE = 'arn:aws:iam::333333333333:role/writer'
const TABLE = 'arn:aws:dynamodb:eu-west-1:333333333333:table/notes'
const OBJECT = 'arn:aws:s3:::files/a.txt'

const role = (properties: JsonObject) => ({ Type: 'AWS::IAM::Role', Properties: { RoleName: 'writer', ...properties } })
const document = (...Statement: JsonObject[]) => ({ Version: '2012-10-17', Statement })
const allow = (Action: string, Resource: string): JsonObject => ({ Effect: 'Allow', Action, Resource })

function iamOf(properties: JsonObject, more = {}) {
  return createIam(assemblyOf({ one: { Resources: { Writer: role(properties), ...more } } }))
}

test('a role may do what its inline, attached and managed policies allow together', () => {
  const iam = iamOf(
    {
      Policies: [{ PolicyName: 'inline', PolicyDocument: document(allow('dynamodb:GetItem', TABLE)) }],
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole', { Ref: 'Own' }],
    },
    {
      Attached: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: 'a',
          Roles: [{ Ref: 'Writer' }],
          PolicyDocument: document(allow('dynamodb:PutItem', TABLE)),
        },
      },
      Own: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: document(allow('dynamodb:Query', TABLE)) },
      },
    },
  )
  const principal = iam.roleOf(ROLE)
  for (const action of ['GetItem', 'PutItem', 'Query']) iam.authorise(principal, `dynamodb:${action}`, TABLE)
  iam.authorise(principal, 'logs:PutLogEvents', '*')
  expect(() => iam.authorise(principal, 'dynamodb:Scan', TABLE)).toThrow(
    `User: arn:aws:sts::333333333333:assumed-role/writer/local is not authorized to perform: dynamodb:Scan on resource: ${TABLE} because no identity-based policy allows the dynamodb:Scan action`,
  )
})

test('a managed policy that is not known is refused with the role that has it', () => {
  expect(() => iamOf({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/Unheard'] })).toThrow(/Role Writer .* Unheard/)
})

test("a bucket's policy that wants a secure transport lets calls on this machine pass", () => {
  const deny = {
    Effect: 'Deny',
    Action: 's3:*',
    Principal: { AWS: '*' },
    Resource: ['arn:aws:s3:::files/*'],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
  const policy = (statement: JsonObject) => ({
    Files: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'files', PolicyDocument: document(statement) } },
  })
  const reader = {
    Policies: [{ PolicyName: 'r', PolicyDocument: document(allow('s3:GetObject', 'arn:aws:s3:::files/*')) }],
  }

  const secure = iamOf(reader, policy(deny))
  expect(() => secure.authorise(secure.roleOf(ROLE), 's3:GetObject', OBJECT)).not.toThrow()

  const closed = iamOf(reader, policy({ ...deny, Condition: {} }))
  expect(() => closed.authorise(closed.roleOf(ROLE), 's3:GetObject', OBJECT)).toThrow(
    'explicit deny in a resource-based policy',
  )
})

test('a service may call a function for the source that its permission names, and no other', () => {
  const grants = createServiceGrants(
    assemblyOf({
      one: {
        Resources: {
          Work: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'work' } },
          Grant: {
            Type: 'AWS::Lambda::Permission',
            Properties: {
              Action: 'lambda:InvokeFunction',
              FunctionName: { 'Fn::GetAtt': ['Work', 'Arn'] },
              Principal: 's3.amazonaws.com',
              SourceArn: 'arn:aws:s3:::files',
            },
          },
        },
      },
    }),
  )
  const work = 'arn:aws:lambda:eu-west-1:333333333333:function:work'
  expect(grants('s3.amazonaws.com', 'lambda:InvokeFunction', work, 'arn:aws:s3:::files')).toBe(true)
  expect(grants('s3.amazonaws.com', 'lambda:InvokeFunction', work, 'arn:aws:s3:::other')).toBe(false)
  expect(grants('sns.amazonaws.com', 'lambda:InvokeFunction', work, 'arn:aws:s3:::files')).toBe(false)
})

test("a role's keys come with a session token that must be shown", () => {
  const iam = iamOf({})
  const { accessKeyId, secretAccessKey, sessionToken } = iam.credentialsOf(ROLE)
  expect(iam.credentialsOf(ROLE).accessKeyId).toBe(accessKeyId)
  expect(iam.secretOf(accessKeyId, sessionToken)).toEqual({ secret: secretAccessKey, principal: iam.roleOf(ROLE) })
  expect(() => iam.secretOf(accessKeyId)).toThrow('token')
  expect(() => iam.secretOf('AKIASTRANGER')).toThrow('does not exist')
})

test('the account itself may do everything', () => {
  const iam = iamOf({})
  const { principal, secret } = iam.secretOf('local')
  expect([principal.arn, secret]).toEqual(['arn:aws:iam::333333333333:root', 'local'])
  expect(() => iam.authorise(principal, 'dynamodb:DeleteTable', TABLE)).not.toThrow()
})

test('a request without a signature is refused in the words of the services', () => {
  const request = { method: 'POST', url: '/', headers: {}, body: Buffer.alloc(0) }
  expect(() => iamOf({}).authenticate(request)).toThrow('Missing Authentication Token')
})
