import { afterAll, expect, test } from 'vitest'
import { createIam } from '../../../local/iam/createIam'
import { createLambda } from '../../../local/lambda/createLambda'
import { lambdaApi } from '../../../local/lambda/lambdaApi'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'
import { serve } from '../support/serve'
import { signedHeaders } from '../support/signedHeaders'

const functionNamed = (FunctionName: string) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName,
    Runtime: 'nodejs22.x',
    Handler: 'index.handler',
    Code: { S3Key: 'code' },
    Role: { 'Fn::GetAtt': ['Caller', 'Arn'] },
  },
})
const assembly = assemblyOf({
  assets: {
    code: {
      'index.mjs': "export const handler = async (event) => { if (event.fail) throw new Error('no'); return event }",
    },
  },
  resources: {
    Caller: roleThatMay({
      Action: 'lambda:InvokeFunction',
      Resource: 'arn:aws:lambda:eu-west-1:111111111111:function:open',
    }),
    Open: functionNamed('open'),
    Closed: functionNamed('closed'),
  },
})
const iam = createIam(assembly)
const lambda = createLambda({ assembly, iam, address: 'http://localhost' })
const api = await serve(lambdaApi(lambda, iam))
afterAll(async () => {
  await api.close()
  await lambda.close()
})
const caller = assembly.byType('AWS::IAM::Role').map((role) => assembly.attribute(role, 'Arn'))[0] ?? ''

async function invoke(name: string, payload: object | string, headers: Record<string, string> = {}) {
  const path = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const signed = signedHeaders({ iam, address: api.address }, caller, path, body, 'lambda')
  return fetch(api.address + path, { method: 'POST', body, headers: { ...signed, ...headers } })
}

test('a function answers over HTTP', async () => {
  const response = await invoke('open', { hello: 'é' })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ hello: 'é' })
  expect(response.headers.get('x-amz-executed-version')).toBe('$LATEST')
})

test('a function that throws is told by a header', async () => {
  const response = await invoke('open', { fail: true })
  expect(response.headers.get('x-amz-function-error')).toBe('Unhandled')
  expect(await response.json()).toMatchObject({ errorMessage: 'no' })
})

test('an event is taken without waiting', async () => {
  expect((await invoke('open', {}, { 'x-amz-invocation-type': 'Event' })).status).toBe(202)
})

test.each([
  ['a function that the role may not run', 'closed', '{}', 'AccessDeniedException'],
  ['a function that is not there', 'absent', '{}', 'ResourceNotFoundException'],
  ['an event that is no JSON', 'open', 'nonsense', 'InvalidRequestContentException'],
])('%s is refused', async (_, name, payload, error) => {
  const response = await invoke(name, payload)
  expect(response.ok).toBe(false)
  expect(response.headers.get('x-amzn-errortype')).toBe(error)
})
