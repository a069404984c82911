import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const MODULES = 'node_modules'

/** Puts sharp and all that it needs into a Lambda's asset: for this machine, and where npm has it for AWS (linux-x64). */
export function copySharp(asset: string): void {
  const binaries = readdirSync(join(MODULES, '@img')).map((name) => `@img/${name}`)
  for (const name of new Set([...needs('sharp'), ...binaries]))
    cpSync(join(MODULES, name), join(asset, MODULES, name), { recursive: true, dereference: true })
}

function needs(name: string): string[] {
  const folder = join(MODULES, name)
  if (!existsSync(folder)) throw new Error(`${name} is not installed. Run npm ci.`)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return [name, ...Object.keys(manifest.dependencies ?? {}).flatMap(needs)]
}
