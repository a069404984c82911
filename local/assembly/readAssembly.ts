import { existsSync } from 'node:fs'
import type { Assembly, Resource } from '../services'
import { AssemblyError } from './AssemblyError'
import { Graph } from './Graph'
import { readManifest } from './readManifest'
import { resourceTypes } from './resourceTypes'

/**
 * Reads the folder that `cdk synth` wrote and resolves it against one machine. Ids are the same on every run;
 * what depends on the machine follows from its address. Anything that cannot be resolved is an `AssemblyError`.
 */
export function readAssembly(directory: string, { address }: { address: string }): Assembly {
  const files = readManifest(directory)
  const graph = new Graph(files.stacks, address)
  const resources = graph.resources()
  const attribute = (resource: Resource, name: string) => graph.attribute(resource.stack, resource.logicalId, name)
  const index = new Map<string, Resource>()
  for (const resource of resources) {
    const names = Object.keys(resourceTypes[resource.type]?.attributes ?? {}).filter((name) => /arn$/i.test(name))
    for (const id of [resource.physicalId, ...names.map((name) => attribute(resource, name))]) {
      if (!index.has(id)) index.set(id, resource)
    }
  }
  return {
    resources,
    byType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    find: (idOrArn) => index.get(idOrArn),
    attribute,
    asset: (keyOrUrl) => assetPath(files.assets, keyOrUrl),
    outputs: () => graph.outputs(),
  }
}

/** Asset addresses are `s3://<bucket>/<key>` or an https URL of S3; the key is what the manifest lists. */
function assetPath(assets: Map<string, string>, keyOrUrl: string): string {
  const key = keyOrUrl.replace(/^s3:\/\/[^/]+\//, '').replace(/^https:\/\/s3[^/]*\/[^/]+\//, '')
  const path = assets.get(key)
  if (path !== undefined && existsSync(path)) return path
  throw new AssemblyError(`The asset ${keyOrUrl} is not in the assembly. Synthesize it again.`)
}
