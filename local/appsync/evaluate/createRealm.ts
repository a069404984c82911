import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import type { Host } from '../realm/Host'
import type { createKernel } from '../realm/createKernel'
import type { Kernel } from '../realm/Kernel'

/** What the kernel uses of JavaScript and resolver code may not: captured before the realm is confined. */
const CAPTURED = [
  ...['Intl', 'RegExp', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Reflect', 'Error', 'TypeError', 'BigInt'],
  ...['encodeURIComponent', 'decodeURIComponent', 'Date', 'Number', 'Object', 'Array', 'String', 'Math', 'JSON'],
]

/** One confined JavaScript realm, for all the resolver code of one API. */
export interface Realm {
  context: vm.Context
  kernel: Kernel
  log: Host['log']
}

let bundle: Promise<vm.Script> | undefined

/** Makes a realm in which strings cannot become code and only AppSync's globals exist. */
export async function createRealm(log: Host['log'], now: () => number = Date.now): Promise<Realm> {
  bundle ??= bundleKernel()
  const script = await bundle
  const context = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  })
  const host: Host = {
    now,
    uuid: randomUUID,
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    toBase64: (text) => Buffer.from(text, 'utf8').toString('base64'),
    fromBase64: (base64) => Buffer.from(base64, 'base64').toString('utf8'),
    log,
  }
  const create = script.runInContext(context) as typeof createKernel
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>
  return { context, kernel: create(host, scope), log }
}

async function bundleKernel(): Promise<vm.Script> {
  const entry = fileURLToPath(new URL('../realm/createKernel.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kernel',
    target: 'es2022',
  })
  const names = CAPTURED.join(', ')
  const text = `(function (${names}) { 'use strict'; ${outputFiles[0]?.text ?? ''}; return kernel.createKernel })(${names})`
  return new vm.Script(text, { filename: 'appsync-runtime.js' })
}
