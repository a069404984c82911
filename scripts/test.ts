import { startVitest } from 'vitest/node'
import { requireBrowser } from './browser/requireBrowser'
import { run } from './lib/run'

/** `npm test`: the checks, then every test, those in a real browser too. Ends with the line `N passed, N failed`. */
process.env['BROWSER_PATH'] = requireBrowser()
run('tsx', ['scripts/check.ts'], 'Checks')

const vitest = await startVitest('test', process.argv.slice(2), { watch: false })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const brokenModules = vitest.state.getTestModules().filter((module) => module.errors().length > 0)
const passed = tests.filter((test) => test.result().state === 'passed').length
const failed = tests.filter((test) => test.result().state !== 'passed').length + brokenModules.length
const unhandled = vitest.state.getUnhandledErrors().length
await vitest.close()

console.log(`${passed} passed, ${failed + unhandled} failed`)
process.exit(failed + unhandled > 0 || passed === 0 ? 1 : 0)
