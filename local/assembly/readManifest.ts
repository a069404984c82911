import { join } from 'node:path'
import type { Stack } from './Stack'
import type { Template } from './Template'
import { readJsonFile } from './readJsonFile'

interface Manifest {
  artifacts?: Record<string, Artifact>
}

interface Artifact {
  type: string
  environment?: string
  properties?: { templateFile?: string; stackName?: string; file?: string; directoryName?: string }
}

interface AssetManifest {
  files?: Record<string, { source: { path?: string }; destinations: Record<string, { objectKey: string }> }>
}

/** What a folder of `cdk synth` holds: its stacks, those of nested stages too, and where each asset lies. */
interface AssemblyFiles {
  stacks: Stack[]
  /** Object key → file or folder. */
  assets: Map<string, string>
}

/** Reads the manifest of a cloud assembly and everything that it names. */
export function readManifest(directory: string): AssemblyFiles {
  const manifest = readJsonFile(join(directory, 'manifest.json')) as Manifest
  const files: AssemblyFiles = { stacks: [], assets: new Map() }
  for (const [id, artifact] of Object.entries(manifest.artifacts ?? {})) {
    const { templateFile, stackName, file, directoryName } = artifact.properties ?? {}
    if (artifact.type === 'cdk:asset-manifest' && file) addAssets(files, directory, file)
    if (artifact.type === 'cdk:cloud-assembly' && directoryName) addNested(files, join(directory, directoryName))
    if (artifact.type === 'aws:cloudformation:stack' && templateFile) {
      const template = readJsonFile(join(directory, templateFile)) as Template
      files.stacks.push({ name: stackName ?? id, ...environmentOf(artifact.environment), template })
    }
  }
  return files
}

function addAssets(files: AssemblyFiles, directory: string, file: string) {
  const manifest = readJsonFile(join(directory, file)) as AssetManifest
  for (const { source, destinations } of Object.values(manifest.files ?? {})) {
    // An asset without a path is made by a command at deployment; nothing of it can be read here.
    if (!source.path) continue
    for (const { objectKey } of Object.values(destinations)) files.assets.set(objectKey, join(directory, source.path))
  }
}

function addNested(files: AssemblyFiles, directory: string) {
  const nested = readManifest(directory)
  files.stacks.push(...nested.stacks)
  for (const [key, path] of nested.assets) files.assets.set(key, path)
}

/** A stack that leaves its environment open gets one that is plainly nobody's. */
function environmentOf(environment = '') {
  const [, account = '', region = ''] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? []
  return {
    account: /^\d{12}$/.test(account) ? account : '000000000000',
    region: region && region !== 'unknown-region' ? region : 'us-east-1',
  }
}
