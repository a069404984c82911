import { beforeAll, expect, test } from 'vitest'
import { compile } from '../../../local/appsync/evaluate/compile'
import type { Realm } from '../../../local/appsync/evaluate/createRealm'
import { startEvaluation } from './support/evaluate'

let realm: Realm
beforeAll(async () => {
  ;({ realm } = await startEvaluation())
})

const handlers = (body: string, outside = '') =>
  `${outside}\nexport function request(ctx) { ${body} }\nexport function response(ctx) { return ctx.result }`

test.each([
  ['try { return 1 } catch { return 2 }', 'try is not supported'],
  [`throw 'x'`, 'throw is not supported'],
  ['while (ctx.a) { break }', 'while is not supported'],
  ['do { break } while (ctx.a)', 'do … while is not supported'],
  ['for (let i = 0; i < 3; i = i + 1) {}', 'for (;;) is not supported'],
  ['for (const a of ctx.args.list) { continue }', 'continue is not supported'],
  ['outer: for (const a of []) { break outer }', 'Labels are not supported'],
  ['const A = class {}', 'Classes are not supported'],
  ['return this.a', 'this is not supported'],
  ['const f = async () => 1', 'async is not supported'],
  ['function* g() { yield 1 }', 'Generators are not supported'],
  ['return new Promise(() => 1)', 'Promise is not supported'],
  [`return ctx.a.split(/,/)`, 'Regular expression literals are not supported'],
  ['let i = 0; i++; return i', 'The operator ++ is not supported'],
  ['return ~ctx.a', 'The operator ~ is not supported'],
  [`return 'a' in ctx`, 'The operator in is not supported'],
  ['return ctx instanceof Object', 'The operator instanceof is not supported'],
  ['return [2, 1].sort((a, b) => a - b)', 'sort() takes no argument'],
  ['return Math.max.apply(null, [1])', '.apply() is not supported'],
  ['return () => 1', 'Functions cannot be returned'],
  ['const f = () => 1; const g = (h) => h(); return g(f)', 'Functions can be passed only to array methods'],
  ['const f = (n) => (n ? f(n - 1) : 0); return f(3)', 'Recursion is not supported: f → f'],
  ['ctx = {}; return ctx', 'ctx cannot be re-assigned'],
])('%s is refused', (body, message) => {
  expect(() => compile(handlers(body), 'Query.field', realm)).toThrow(message)
})

test('two functions that call each other are recursion too', () => {
  const outside = 'function a(n) { return b(n) }\nfunction b(n) { return a(n) }'
  expect(() => compile(handlers('return a(1)', outside), 'x', realm)).toThrow('a → b → a')
})

test('only the utilities can be imported', () => {
  expect(() => compile(handlers('return 1', `import fs from 'node:fs'`), 'x', realm)).toThrow(
    `'node:fs' cannot be imported`,
  )
})

test('an error names the resolver and the place', () => {
  expect(() => compile(handlers('return 1 +'), 'Query.field', realm)).toThrow(
    /^Query\.field: the code contains one or more errors\.\n {2}2:\d+ /,
  )
})

test('more than 32,768 characters are refused', () => {
  expect(() => compile(handlers('return 1', `// ${'x'.repeat(32_768)}`), 'x', realm)).toThrow('AppSync takes 32768')
})

test.each([
  'const { a, ...rest } = ctx.args; return { ...rest, list: [...(a ?? []), 1] }',
  'switch (ctx.args.a) { case 1: return 1; default: return 2 }',
  'for (const key in ctx.args) { if (key) { break } } return `${ctx.args.a}`',
  'const add = (a, b) => a + b; return [1, 2].reduce(add, 0)',
  'delete ctx.args.a; ctx.stash.a ??= 1; return typeof ctx.args?.b',
])('%s is allowed', (body) => {
  expect(() => compile(handlers(body), 'x', realm)).not.toThrow()
})
