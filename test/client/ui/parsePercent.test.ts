import { expect, test } from 'vitest'
import { parsePercent } from '../../../client/src/ui/parsePercent'

test.each([
  ['4.5', 45_000],
  ['4,5 %', 45_000],
  ['0', 0],
  ['7', 70_000],
  ['0.0001', 1],
  ['3.875', 38_750],
])('%s per cent are %i parts per million', (text, ppm) => {
  expect(parsePercent(text)).toBe(ppm)
})

test('more places than a part per million are refused, not rounded', () => {
  expect(parsePercent('4.12345')).toBeUndefined()
})
