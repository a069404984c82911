import { expect, test } from 'vitest'
import { startApi, type Answer } from './support/startApi'

const utils = `import { util, runtime } from '@aws-appsync/utils'\n`
const around = `export function request() { return ['begin'] }\nexport function response(ctx) { return [...ctx.prev.result, 'end'] }`
const adds = (word: string) => ({
  source: 'NONE',
  code: `export function request(ctx) { return { payload: [...ctx.prev.result, '${word}'] } }\nexport function response(ctx) { return ctx.result }`,
})
const step = (request: string, response = 'return ctx.result') => ({
  source: 'NONE',
  code: `${utils}export function request(ctx) { ${request} }\nexport function response(ctx) { ${response} }`,
})

async function run(
  steps: { source: string; code: string }[],
  code = around,
  schema = 'type Query { words: [String] }',
): Promise<Answer> {
  const api = await startApi({ schema, resolvers: { 'Query.words': { code: utils + code, steps } } })
  const answer = await api.ask('{ words }')
  await api.close()
  return answer
}

test('each step sees what the one before it returned', async () => {
  expect(await run([adds('one'), adds('two')])).toEqual({ data: { words: ['begin', 'one', 'two', 'end'] } })
})

test('an early return skips its data source and response, and the next function goes on', async () => {
  const early = step(`runtime.earlyReturn([...ctx.prev.result, 'early'])`, `return ['never']`)
  expect(await run([early, adds('two')])).toEqual({ data: { words: ['begin', 'early', 'two', 'end'] } })
})

test('an early return can skip to the end', async () => {
  const early = step(`runtime.earlyReturn(['early'], { skipTo: 'END' })`)
  expect(await run([early, adds('two')])).toEqual({ data: { words: ['early', 'end'] } })
})

test('an early return before the first function skips them all', async () => {
  const code = `export function request() { runtime.earlyReturn(['early']) }\nexport function response(ctx) { return [...ctx.result, 'end'] }`
  expect(await run([adds('one')], code)).toEqual({ data: { words: ['early', 'end'] } })
})

test('the stash is one for all steps; changed arguments stay in theirs', async () => {
  const schema = 'type Query { words(word: String): [String] }'
  const writes = step(`ctx.stash.seen = ['one']; ctx.args.word = 'changed'; return {}`)
  const reads = step(`ctx.stash.seen.push(ctx.args.word ?? 'unchanged'); return {}`)
  const code = `export function request() { return {} }\nexport function response(ctx) { return ctx.stash.seen }`
  expect(await run([writes, reads], code, schema)).toEqual({ data: { words: ['one', 'unchanged'] } })
})

test('an error ends the pipeline and says where in the query', async () => {
  const { data, errors } = await run([step(`util.error('No.', 'REFUSED', null, { why: 'because' })`), adds('two')])
  expect(data).toEqual({ words: null })
  expect(errors).toEqual([
    {
      path: ['words'],
      data: null,
      errorType: 'REFUSED',
      errorInfo: { why: 'because' },
      locations: [{ line: 1, column: 3, sourceName: null }],
      message: 'No.',
    },
  ])
})

test('an appended error stands beside the result', async () => {
  const { data, errors } = await run([step(`util.appendError('Careful.', 'WARNING'); return { payload: ['a'] }`)])
  expect(data).toEqual({ words: ['a', 'end'] })
  expect(errors).toMatchObject([{ message: 'Careful.', errorType: 'WARNING', path: ['words'] }])
})

test('a fault names its place in the code', async () => {
  const { errors } = await run([step('return ctx.nothing.at.all')])
  expect(errors).toMatchObject([{ errorType: 'Code' }])
  expect(errors?.[0]?.['message']).toMatch(/^code\.js:2:\d+: Cannot read properties of undefined \(reading 'at'\)$/)
})

test('a fault in bundled code names its place in the source', async () => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: {
      contents: `\n\nexport function request(ctx: any) {\n  return ctx.nothing.at.all\n}\nexport function response() {}\n`,
      sourcefile: 'listings/readListing.ts',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    sourcemap: 'inline',
    sourcesContent: false,
  })
  const { errors } = await run([{ source: 'NONE', code: outputFiles[0]?.text ?? '' }])
  expect(errors?.[0]?.['message']).toMatch(/^listings\/readListing\.ts:4:\d+: /)
})

test('loops stop after a thousand turns and say nothing', async () => {
  const big = `let many = []; for (const a of 'abcdefghij'.split('')) { for (const b of 'abcdefghij'.split('')) { many = many.concat('x'.split(''), 'xxxxxxxxxxxxxxx'.split('')) } }`
  const counts = step(
    `${big} let n = 0; for (const one of many) { n = n + 1 } return { payload: [many.length, many.map((x) => x).length, n].map((v) => \`\${v}\`) }`,
  )
  expect(await run([counts])).toEqual({ data: { words: ['1600', '1000', '1000', 'end'] } })
})
