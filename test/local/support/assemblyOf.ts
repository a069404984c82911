import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readAssembly } from '../../../local/assembly/readAssembly'
import type { Assembly, Json } from '../../../local/services'

interface Written {
  /** Logical id → resource, as in a template. */
  resources: Record<string, { Type: string; Properties?: Json }>
  /** Object key of an asset → its files. */
  assets?: Record<string, Record<string, string>>
}

/** The assembly of one hand-written template with the assets that it names. */
export function assemblyOf({ resources, assets = {} }: Written): Assembly {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'))
  const write = (name: string, content: Json) => writeFileSync(join(folder, name), JSON.stringify(content))
  for (const [key, files] of Object.entries(assets)) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, `asset.${key}`, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  write('shop.template.json', { Resources: resources })
  write('shop.assets.json', {
    files: Object.fromEntries(
      Object.keys(assets).map((key) => [
        key,
        { source: { path: `asset.${key}` }, destinations: { here: { objectKey: key } } },
      ]),
    ),
  })
  write('manifest.json', {
    version: '48.0.0',
    artifacts: {
      shop: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://111111111111/eu-west-1',
        properties: { templateFile: 'shop.template.json' },
      },
      'shop.assets': { type: 'cdk:asset-manifest', properties: { file: 'shop.assets.json' } },
    },
  })
  return readAssembly(folder, { address: 'http://localhost:4400' })
}
