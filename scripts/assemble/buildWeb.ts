import { join } from 'node:path'
import { hashFiles } from './hashFiles'
import { whenChanged } from './whenChanged'

/** Where the built client lies. */
export const WEB = join('build', 'web')

/** Builds the web client with vite: build/web. */
export async function buildWeb(): Promise<void> {
  const inputs = hashFiles(['client', 'functions/amortisation', 'scripts/assemble/buildWeb.ts', 'package-lock.json'])
  await whenChanged(WEB, inputs, async (outDir) => {
    const { build } = await import('vite')
    await build({ configFile: join('client', 'vite.config.ts'), logLevel: 'warn', build: { outDir } })
  })
}
