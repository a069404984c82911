import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Properties } from '../Properties'
import type { Assembly, Resource } from '../services'
import type { FunctionDefinition } from './FunctionDefinition'

const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MB = 128

/** Reads what is needed to run a function from its resource. */
export function defineFunction(assembly: Assembly, resource: Resource): FunctionDefinition {
  const properties = new Properties(resource.properties)
  const arn = assembly.attribute(resource, 'Arn')
  const reserved = properties.number('ReservedConcurrentExecutions')
  return {
    name: resource.physicalId,
    arn,
    region: arn.split(':')[3] ?? '',
    roleArn: properties.text('Role') ?? '',
    runtime: properties.text('Runtime') ?? '',
    folder: folderOf(assembly, resource.physicalId, properties.within('Code')),
    handler: properties.text('Handler') ?? 'index.handler',
    timeoutMs: (properties.number('Timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1_000,
    memoryMb: properties.number('MemorySize') ?? DEFAULT_MEMORY_MB,
    environment: variablesOf(resource),
    ...(reserved !== undefined && { reservedConcurrency: reserved }),
  }
}

/** The asset's folder, or a new one for code that stands in the template itself. */
function folderOf(assembly: Assembly, name: string, code: Properties): string {
  const inline = code.text('ZipFile')
  if (inline === undefined) return assembly.asset(code.text('S3Key') ?? '')
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  writeFileSync(join(folder, 'index.js'), inline)
  return folder
}

function variablesOf(resource: Resource): Record<string, string> {
  const environment = resource.properties['Environment']
  if (typeof environment !== 'object' || environment === null || Array.isArray(environment)) return {}
  const variables = new Properties(environment).within('Variables')
  const names = environment['Variables']
  if (typeof names !== 'object' || names === null) return {}
  return Object.fromEntries(Object.keys(names).map((name) => [name, variables.text(name) ?? '']))
}
