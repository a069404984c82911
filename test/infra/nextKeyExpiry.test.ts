import { expect, test } from 'vitest'
import { nextKeyExpiry } from '../../infra/nextKeyExpiry'

const DAY = 86_400_000

test.each(['2026-01-01', '2026-11-21', '2027-12-31', '2028-02-29'])(
  'a key made on %s lives for half a year or more, and AWS takes it',
  (today) => {
    const days = (nextKeyExpiry(new Date(today)).getTime() - new Date(today).getTime()) / DAY
    expect(days).toBeGreaterThan(180)
    expect(days).toBeLessThan(365)
  },
)

test('the expiry is the same throughout a quarter', () => {
  expect(nextKeyExpiry(new Date('2026-10-01'))).toEqual(nextKeyExpiry(new Date('2026-12-31T23:59:59Z')))
})
