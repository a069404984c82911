import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fields, functions, resolverFiles } from '../../resolvers/wiring'

test.each(resolverFiles)('%s is written', (file) => {
  expect(existsSync(`resolvers/${file}.ts`)).toBe(true)
})

test('every pipeline function is used, and no pipeline has more than ten', () => {
  const pipelines = Object.values(fields).map((wire): readonly string[] => ('functions' in wire ? wire.functions : []))
  expect(new Set(pipelines.flat())).toEqual(new Set(Object.keys(functions)))
  expect(Math.max(...pipelines.map(({ length }) => length))).toBeLessThanOrEqual(10)
})
