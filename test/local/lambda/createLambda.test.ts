import { afterAll, expect, test } from 'vitest'
import { createIam } from '../../../local/iam/createIam'
import type { LogLine } from '../../../local/lambda/LogLine'
import { createLambda } from '../../../local/lambda/createLambda'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'

const program = `
import { threadId } from 'node:worker_threads'
let calls = 0
export const handler = async (event, context) => {
  calls++
  if (event.say) console.log(event.say)
  if (event.fail) throw new RangeError(event.fail)
  if (event.hang) await new Promise(() => setInterval(() => undefined, 1000))
  if (event.wait) await new Promise((resolve) => setTimeout(resolve, event.wait))
  if (event.exit) process.exit(1)
  if (event.reject) { Promise.reject(new Error(event.reject)); await new Promise((resolve) => setTimeout(resolve, 100)) }
  if (event.env) return process.env
  if (event.thread) return threadId
  if (event.context) return { ...context, remaining: context.getRemainingTimeInMillis() }
  return { calls, undefined: undefined, date: new Date(0) }
}
export const none = () => 'lost'
export const classic = (event, context, callback) => callback(event.fail ?? null, 'called back')
`

function functionResource(properties: object) {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: { S3Bucket: 'assets', S3Key: 'code' },
      Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
      Timeout: 1,
      ...properties,
    },
  }
}

const assembly = assemblyOf({
  assets: { code: { 'index.mjs': program }, broken: { 'index.mjs': "import 'not-there'" } },
  resources: {
    Role: roleThatMay({ Action: 'logs:*', Resource: '*' }),
    Main: functionResource({ FunctionName: 'main', Environment: { Variables: { TABLE: 'Notes' } } }),
    Single: functionResource({ FunctionName: 'single', ReservedConcurrentExecutions: 1 }),
    Silent: functionResource({ FunctionName: 'silent', Handler: 'index.none' }),
    Classic: functionResource({ FunctionName: 'classic', Handler: 'index.classic' }),
    Missing: functionResource({ FunctionName: 'missing', Handler: 'index.nothing' }),
    Broken: functionResource({ FunctionName: 'broken', Code: { S3Key: 'broken' } }),
    Inline: functionResource({ FunctionName: 'inline', Code: { ZipFile: 'exports.handler = async () => "inline"' } }),
    Python: functionResource({ FunctionName: 'python', Runtime: 'python3.13' }),
    Live: {
      Type: 'AWS::Lambda::Alias',
      Properties: { Name: 'live', FunctionName: { Ref: 'Main' }, FunctionVersion: '1' },
    },
  },
})
const lines: LogLine[] = []
const iam = createIam(assembly)
const lambda = createLambda({ assembly, iam, address: 'http://localhost:4400', onLog: (line) => lines.push(line) })
afterAll(() => lambda.close())

const arn = (name: string) => `arn:aws:lambda:eu-west-1:111111111111:function:${name}`

test('a function answers with JSON and stays warm', async () => {
  expect(await lambda.invoke(arn('main'), {})).toEqual({ payload: { calls: 1, date: '1970-01-01T00:00:00.000Z' } })
  expect(await lambda.invoke(arn('main'), {})).toMatchObject({ payload: { calls: 2 } })
})

test('a function is found by name, by ARN and by its alias', async () => {
  for (const id of ['main', arn('main'), arn('main:live'), 'main:live']) {
    expect(await lambda.invoke(id, {})).toHaveProperty('payload.calls')
  }
  await expect(lambda.invoke(arn('nobody'), {})).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    status: 404,
  })
})

test('a function sees its own environment and nothing of this machine', async () => {
  const { payload } = await lambda.invoke(arn('main'), { env: true })
  expect(payload).toMatchObject({
    TABLE: 'Notes',
    AWS_REGION: 'eu-west-1',
    AWS_LAMBDA_FUNCTION_NAME: 'main',
    AWS_ENDPOINT_URL: 'http://localhost:4400',
    AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/) as string,
  })
  expect(payload).not.toHaveProperty('HOME')
})

test('a function gets the context of its invocation', async () => {
  const { payload } = await lambda.invoke(arn('main'), { context: true }, 'request-1')
  expect(payload).toMatchObject({ awsRequestId: 'request-1', functionName: 'main', invokedFunctionArn: arn('main') })
  expect((payload as { remaining: number }).remaining).toBeGreaterThan(500)
})

test('what a function throws is its answer, marked as an error', async () => {
  const result = await lambda.invoke(arn('main'), { fail: 'out of range' })
  expect(result).toMatchObject({
    functionError: 'Unhandled',
    payload: { errorType: 'RangeError', errorMessage: 'out of range', trace: expect.arrayContaining([]) as string[] },
  })
})

test('a function that does not answer in time is ended, and the next call gets a new one', async () => {
  expect(await lambda.invoke(arn('main'), { hang: true }, 'r')).toEqual({
    functionError: 'Unhandled',
    payload: { errorType: 'Sandbox.Timedout', errorMessage: 'RequestId: r Error: Task timed out after 1.00 seconds' },
  })
  expect(await lambda.invoke(arn('main'), {})).toMatchObject({ payload: { calls: 1 } })
})

test('a function that ends its process, or forgets a rejection, is an error and no more', async () => {
  expect(await lambda.invoke(arn('main'), { exit: true })).toMatchObject({
    payload: { errorType: 'Runtime.ExitError' },
  })
  expect(await lambda.invoke(arn('main'), { reject: 'forgotten' })).toMatchObject({
    payload: { errorMessage: 'forgotten' },
  })
})

test('events that come at once run side by side', async () => {
  const results = await Promise.all(Array.from({ length: 4 }, () => lambda.invoke(arn('main'), { thread: true })))
  expect(new Set(results.map(({ payload }) => payload))).toHaveProperty('size', 4)
})

test('more events than wanted at once wait for their turn', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => lambda.invoke(arn('main'), { wait: 20 })))
  expect(results.every((result) => result.functionError === undefined)).toBe(true)
})

test('reserved concurrency is a limit', async () => {
  const first = lambda.invoke(arn('single'), { wait: 100 })
  await expect(lambda.invoke(arn('single'), {})).rejects.toMatchObject({
    name: 'TooManyRequestsException',
    status: 429,
  })
  expect(await first).toHaveProperty('payload.calls', 1)
})

test('what a function prints carries its name', async () => {
  await lambda.invoke(arn('main'), { say: 'hello' }, 'request-2')
  await expect.poll(() => lines).toContainEqual({ functionName: 'main', requestId: 'request-2', text: 'hello' })
})

test('handlers with a callback answer through it; what another one returns is lost', async () => {
  expect(await lambda.invoke(arn('classic'), {})).toEqual({ payload: 'called back' })
  expect(await lambda.invoke(arn('classic'), { fail: 'no' })).toMatchObject({ payload: { errorMessage: 'no' } })
  expect(await lambda.invoke(arn('silent'), {})).toEqual({ payload: null })
})

test('code that cannot be loaded says why', async () => {
  expect(await lambda.invoke(arn('broken'), {})).toMatchObject({ payload: { errorType: 'Runtime.ImportModuleError' } })
  expect(await lambda.invoke(arn('missing'), {})).toMatchObject({ payload: { errorType: 'Runtime.HandlerNotFound' } })
})

test('code in the template itself runs', async () => {
  expect(await lambda.invoke(arn('inline'), {})).toEqual({ payload: 'inline' })
})

test('a runtime that is not here is refused by name', async () => {
  await expect(lambda.invoke(arn('python'), {})).rejects.toThrow('python3.13')
})
