import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

/** Ways to the outside. Each is the body of a request handler. */
const escapes = [
  `return ctx.constructor.constructor('return process')()`,
  `return ctx.args.any.constructor.constructor('return process')()`,
  `return ctx.identity.constructor.constructor('return process')()`,
  `return ctx.request.headers.constructor.constructor('return process')()`,
  `return util.autoId.constructor('return process')()`,
  `return util.time.nowISO8601.constructor('return process')()`,
  `return [].map.constructor('return process')()`,
  `return console.log.constructor('return process')()`,
  `const { constructor } = ctx; return constructor.constructor('return globalThis')()`,
  `return globalThis.process.env`,
  `return process.env`,
  `return fetch('http://localhost')`,
  `return setTimeout(1)`,
  `return Buffer.from('a')`,
  `return require('fs')`,
  `Object.prototype.polluted = 1; return {}`,
  `ctx.__proto__.polluted = 1; return {}`,
  `util.autoId = null; return {}`,
  `JSON.parse('{"__proto__":{"polluted":1}}').__proto__.constructor.prototype.polluted = 1; return {}`,
]

let api: TestApi
beforeAll(async () => {
  const fields = escapes.map((_, index) => `e${index}(any: AWSJSON): String`).join(' ')
  api = await startApi({
    schema: `type Query { ${fields} after: String }`,
    modes: ['AMAZON_COGNITO_USER_POOLS'],
    resolvers: {
      ...Object.fromEntries(
        escapes.map((body, index) => [
          `Query.e${index}`,
          {
            source: 'NONE',
            code: `export function request(ctx) { ${body} }\nexport function response(ctx) { return 'out' }`,
          },
        ]),
      ),
      'Query.after': {
        source: 'NONE',
        code: `export function request(ctx) { return { payload: \`\${ctx.polluted} \${typeof util.autoId}\` } }
          export function response(ctx) { return ctx.result }`,
      },
    },
  })
})
afterAll(() => api.close())

test.each(escapes.map((body, index) => [body, index] as const))('%s leads nowhere', async (_body, index) => {
  const { data, errors } = await api.ask(`{ e${index}(any: "{}") }`, {}, api.as('mallory'))
  expect(data).toEqual({ [`e${index}`]: null })
  expect(errors).toMatchObject([{ errorType: 'Code' }])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('nothing of it is left for the next request', async () => {
  expect(await api.ask('{ after }', {}, api.as('amara'))).toEqual({ data: { after: 'undefined function' } })
})

test('what a resolver returns is never called or awaited by the outside', async () => {
  const plan = {
    schema: 'type Thing { name: String } type Query { thing: Thing }',
    resolvers: {
      'Query.thing': {
        source: 'NONE',
        code: `export function request(ctx) { return { payload: { then: (f) => f(), name: 'a', toJSON: () => 'b' } } }
          export function response(ctx) { return { ...ctx.result, then: (resolve) => resolve.constructor('return process')() } }`,
      },
    },
  }
  const other = await startApi(plan)
  expect(await other.ask('{ thing { name } }')).toEqual({ data: { thing: { name: 'a' } } })
  await other.close()
})
