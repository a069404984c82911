import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../../local/services'
import { compileFilter } from '../../../local/streams/compileFilter'

const record: JsonObject = {
  eventName: 'INSERT',
  dynamodb: {
    Keys: { pk: { S: 'ORDER#1' } },
    NewImage: { tags: { SS: ['a', 'b'] }, total: { N: '5' } },
    SizeBytes: 120,
  },
}

test.each<[string, JsonObject, boolean]>([
  ['equality', { eventName: ['MODIFY', 'INSERT'] }, true],
  ['another value', { eventName: ['REMOVE'] }, false],
  ['every key', { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: ['ORDER#2'] } } } }, false],
  ['prefix', { dynamodb: { Keys: { pk: { S: [{ prefix: 'ORDER#' }] } } } }, true],
  ['suffix', { dynamodb: { Keys: { pk: { S: [{ suffix: '#2' }] } } } }, false],
  ['presence', { dynamodb: { NewImage: { total: { N: [{ exists: true }] } } } }, true],
  ['absence', { dynamodb: { OldImage: { total: { N: [{ exists: false }] } } } }, true],
  ['anything but', { eventName: [{ 'anything-but': ['REMOVE', 'MODIFY'] }] }, true],
  ['anything but a prefix', { dynamodb: { Keys: { pk: { S: [{ 'anything-but': { prefix: 'ORDER' } }] } } } }, false],
  ['anything but, where there is nothing', { absent: [{ 'anything-but': ['x'] }] }, false],
  ['numbers', { dynamodb: { SizeBytes: [{ numeric: ['>', 100, '<=', 120] }] } }, true],
  [
    "an item's numbers, which are strings",
    { dynamodb: { NewImage: { total: { N: [{ numeric: ['=', 5] }] } } } },
    false,
  ],
  ['one of a list', { dynamodb: { NewImage: { tags: { SS: ['b'] } } } }, true],
  ['either of two', { $or: [{ eventName: ['REMOVE'] }, { dynamodb: { SizeBytes: [120] } }] }, true],
  ['any case', { eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
])('a pattern by %s', (_, pattern, fits) => {
  expect(compileFilter(pattern)(record)).toBe(fits)
})

test.each<[string, Json]>([
  ['wildcard', [{ wildcard: '*' }]],
  ['numeric', [{ numeric: ['~', 1] }]],
  ['must be an object or a list', 'INSERT'],
])('a pattern that is not known is refused: %s', (text, rules) => {
  expect(() => compileFilter({ eventName: rules })).toThrow(text)
})
