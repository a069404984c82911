import { expect, test } from 'vitest'
import { titleWords } from '../../../resolvers/model/titleWords'

test.each([
  ['Desk lamp', ['desk', 'lamp']],
  ['Lamp, lamp & LAMP!', ['lamp']],
  ['Canon EF-S 18–55mm f/3.5', ['canon', 'ef', 's', '18', '55mm', 'f', '3', '5']],
  ['Käsebrett «groß»', ['käsebrett', 'groß']],
  ['二手自行车 bike', ['二手自行车', 'bike']],
  [' -- ', []],
])('the words of %j are %j', (title, words) => {
  expect(titleWords(title)).toEqual(words)
})
