import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contiguousSeq } from '../../../client/src/chat/contiguousSeq'
import { mergeMessages } from '../../../client/src/chat/mergeMessages'

const numbered = (...seqs: number[]) => seqs.map((seq) => ({ seq }))

test('messages are ordered by their number, whatever the order in which they came', () => {
  expect(mergeMessages(numbered(1, 2), numbered(5, 3))).toEqual(numbered(1, 2, 3, 5))
})

test('a message that is known already changes nothing', () => {
  const known = numbered(1, 2)
  expect(mergeMessages(known, numbered(2, 1))).toBe(known)
})

test('the unbroken run ends before the first hole', () => {
  expect(contiguousSeq(numbered(4, 5, 6, 8))).toBe(6)
  expect(contiguousSeq([])).toBe(0)
})

test('however pushes are repeated and shuffled, each message stands once and in order', () => {
  const seq = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(fc.array(fc.array(seq)), (pushes) => {
      const merged = pushes.reduce<readonly { seq: number }[]>((all, push) => mergeMessages(all, numbered(...push)), [])
      const wanted = [...new Set(pushes.flat())].sort((one, other) => one - other)
      expect(merged.map((message) => message.seq)).toEqual(wanted)
    }),
  )
})
