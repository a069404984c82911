import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Assembly } from '../../../local/services'
import { readAssembly } from '../../../local/assembly/readAssembly'
import type { Template } from '../../../local/assembly/Template'

/** Writes the given templates as `cdk synth` would, by the names of their stacks. */
export function writeAssembly(templates: Record<string, Partial<Template>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'))
  const artifacts: Record<string, unknown> = {}
  for (const [name, template] of Object.entries(templates)) {
    const templateFile = `${name}.template.json`
    writeFileSync(join(folder, templateFile), JSON.stringify({ Resources: {}, ...template }))
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://333333333333/eu-west-1',
      properties: { templateFile },
    }
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '55.0.0', artifacts }))
  return folder
}

export function assemblyOf(templates: Record<string, Partial<Template>>): Assembly {
  return readAssembly(writeAssembly(templates), { address: 'http://localhost:4400' })
}
