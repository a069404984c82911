import { build } from 'esbuild'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { resolverFiles } from '../../resolvers/wiring'
import { hashFiles } from './hashFiles'
import { whenChanged } from './whenChanged'

/** Where the resolvers' bundles lie. */
export const RESOLVERS = join('build', 'resolvers')

/** AppSync takes no more for one resolver or function. */
const MAX_CHARACTERS = 32_768

/** Bundles each resolver and function that resolvers/wiring.ts names, one by one, as AppSync wants them: build/resolvers. */
export async function bundleResolvers(): Promise<void> {
  const inputs = hashFiles(['resolvers', 'scripts/assemble', 'package-lock.json'])
  await whenChanged(RESOLVERS, inputs, async (folder) => {
    await build({
      entryPoints: resolverFiles.map((file) => join('resolvers', `${file}.ts`)),
      outdir: folder,
      outbase: 'resolvers',
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'esnext',
      external: ['@aws-appsync/utils'],
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'warning',
    })
    for (const file of resolverFiles) requireSmall(join(folder, `${file}.js`))
  })
}

function requireSmall(bundle: string) {
  const { size } = statSync(bundle)
  if (size > MAX_CHARACTERS)
    throw new Error(`${bundle} has ${size} characters; AppSync takes ${MAX_CHARACTERS}. Split it into two functions.`)
}
