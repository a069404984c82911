import { expect, test } from 'vitest'
import { stages } from '../../infra/Stage'
import { flatten } from './flatten'
import { normalise } from './normalise'
import { templatesOf } from './templatesOf'

const prod = templatesOf('prod')

test('the templates change on purpose only', async () => {
  await expect(normalise(prod.state, 'prod')).toMatchFileSnapshot('golden/state.json')
  await expect(normalise(prod.service, 'prod')).toMatchFileSnapshot('golden/service.json')
})

test.each(stages.filter((stage) => stage !== 'prod'))('%s is prod but for what is listed', async (stage) => {
  const other = templatesOf(stage)
  const differences = (['state', 'service'] as const).flatMap((part) => {
    const wanted = flatten(JSON.parse(normalise(prod[part], 'prod')))
    const found = flatten(JSON.parse(normalise(other[part], stage)))
    return [
      ...wanted.filter((line) => !found.includes(line)).map((line) => `prod   ${part}${line}`),
      ...found.filter((line) => !wanted.includes(line)).map((line) => `${stage}   ${part}${line}`),
    ]
  })
  await expect(`${differences.join('\n')}\n`).toMatchFileSnapshot(`golden/${stage}.txt`)
})

test('a synthesis is the same each time', () => {
  expect(templatesOf('prod')).toEqual(prod)
})
