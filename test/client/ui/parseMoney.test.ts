import { expect, test } from 'vitest'
import { parseMoney } from '../../../client/src/ui/parseMoney'

test.each([
  ['38', 3800],
  ['12.5', 1250],
  ['12.50', 1250],
  ['12,50', 1250],
  ['1,250', 125_000],
  ['1,250.50', 125_050],
  ['$ 1,250.50', 125_050],
  ['0', 0],
  ['free', 0],
  ['.5', 50],
  ['8.100', 810],
  ['4035.69', 403_569],
])('%s dollars are %i cents, without a rounding on the way', (text, minor) => {
  expect(parseMoney(text, 'USD')).toBe(minor)
})

test.each(['', ' ', 'a lot', '12.345', '-5', '1.2.3', '1,2,3', '12,5,0', '$', '1e3', '99999999999999999999'])(
  '“%s” is no amount, and nothing is guessed',
  (text) => {
    expect(parseMoney(text, 'USD')).toBeUndefined()
  },
)

test('a currency without a smaller unit takes whole numbers only', () => {
  expect(parseMoney('1,500', 'JPY')).toBe(1500)
  expect(parseMoney('1500.5', 'JPY')).toBeUndefined()
})
