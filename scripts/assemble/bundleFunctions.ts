import { build } from 'esbuild'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { copySharp } from './copySharp'
import { hashFiles } from './hashFiles'
import { whenChanged } from './whenChanged'

/** Where the functions' bundles lie. */
export const FUNCTIONS = join('build', 'functions')

/** `require` for the few CommonJS libraries that are bundled into an ES module. */
const REQUIRE =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);"

/** Bundles each folder of functions/ that has a handler.ts into build/functions/<folder>/index.mjs: a complete Lambda asset. */
export async function bundleFunctions(): Promise<void> {
  const names = readdirSync('functions').filter((name) => existsSync(join('functions', name, 'handler.ts')))
  const inputs = hashFiles(['functions', 'resolvers/model', 'scripts/assemble', 'package-lock.json'])
  await whenChanged(FUNCTIONS, inputs, async (folder) => {
    await build({
      entryPoints: names.map((name) => ({ in: join('functions', name, 'handler.ts'), out: join(name, 'index') })),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      external: ['sharp'],
      banner: { js: REQUIRE },
      legalComments: 'none',
      logLevel: 'warning',
    })
    copySharp(join(folder, 'processImage'))
  })
}
