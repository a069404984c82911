import vm from 'node:vm'
import { parse, type Program } from 'acorn'
import type { Handlers } from '../realm/Kernel'
import { checkLanguage } from './checkLanguage'
import type { CodeError } from './CodeError'
import type { Realm } from './createRealm'
import { SourcePlaces } from './SourcePlaces'
import { toFunction } from './toFunction'

const CODE_CHARACTERS = 32_768

/** Code of a resolver or function, ready to run. */
export interface Code extends Handlers {
  /** Where a fault of this code happened. */
  places: SourcePlaces
  /** True if it reads what the client has selected: only then is that worked out. */
  readsSelection: boolean
}

let compiled = 0

/** Compiles APPSYNC_JS. Fails as a deployment would, but says what is wrong and where. */
export function compile(code: string, name: string, realm: Realm): Code {
  const errors = code.length > CODE_CHARACTERS ? [tooLong(code)] : []
  const program = parseModule(code, errors)
  if (program) errors.push(...checkLanguage(program))
  if (!program || errors.length > 0) {
    const list = errors.map((error) => `  ${error.line}:${error.column} ${error.message}`)
    throw new Error(`${name}: the code contains one or more errors.\n${list.join('\n')}`)
  }
  compiled += 1
  const filename = `appsync-code-${compiled}.js`
  const { text, insertions } = toFunction(code, program)
  const script = new vm.Script(text, { filename, lineOffset: -1 })
  const handlers = realm.kernel.load(script.runInContext(realm.context))
  return {
    ...handlers,
    places: new SourcePlaces(code, filename, insertions),
    readsSelection: code.includes('selectionSet'),
  }
}

function parseModule(code: string, errors: CodeError[]): Program | undefined {
  try {
    return parse(code, { ecmaVersion: 2023, sourceType: 'module', locations: true })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { loc } = error as SyntaxError & { loc?: { line: number; column: number } }
    errors.push({ line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1, message: error.message })
    return undefined
  }
}

function tooLong(code: string): CodeError {
  const message = `The code has ${code.length} characters; AppSync takes ${CODE_CHARACTERS}. Bundle less, or without a source map.`
  return { line: 1, column: 1, message }
}
