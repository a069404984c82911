import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

let source: string | undefined

/** The program of a handler's thread as JavaScript: a thread starts without a loader for TypeScript, in milliseconds. */
export function handlerThreadSource(): string {
  source ??= transformSync(readFileSync(fileURLToPath(new URL('./runHandler.ts', import.meta.url)), 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
  }).code
  return source
}
