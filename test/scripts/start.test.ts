import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetData } from '../../scripts/start/forgetData'
import { readStartOptions } from '../../scripts/start/readStartOptions'

const folder = () => mkdtempSync(join(tmpdir(), 'exchequer-'))

test('without options it starts on port 4400, with the demo, and keeps what there is', () => {
  expect(readStartOptions([])).toMatchObject({ port: 4400, demo: true, fresh: false })
})

test('each option does what it says', () => {
  expect(readStartOptions(['--port', '4500', '--no-demo', '--fresh'])).toMatchObject({
    port: 4500,
    demo: false,
    fresh: true,
  })
})

test.each([['0'], ['65536'], ['http'], ['44.5']])('%s is refused as a port', (port) => {
  expect(() => readStartOptions(['--port', port])).toThrow(`${port} is not a port: choose a number from 1 to 65535.`)
})

test('an unknown option is answered with the known ones', () => {
  expect(() => readStartOptions(['--prot', '4500'])).toThrow('Usage: npm start')
})

test('starting afresh empties a folder of ours', () => {
  const data = folder()
  mkdirSync(join(data, 'buckets'))
  forgetData(data)
  expect(() => readFileSync(data)).toThrow('ENOENT')
})

test('starting afresh never empties a folder of somebody else', () => {
  const data = folder()
  writeFileSync(join(data, 'thesis.txt'), 'ten years of work')
  expect(() => forgetData(data)).toThrow('holds thesis.txt, which is not ours')
  expect(readFileSync(join(data, 'thesis.txt'), 'utf8')).toBe('ten years of work')
})

test('any Node can read the file that checks it', () => {
  expect(readFileSync('scripts/start.cjs', 'utf8')).not.toMatch(/=>|`|\b(const|let|import|async)\b/)
})
