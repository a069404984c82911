import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssembly } from '../../../local/assembly/readAssembly'
import { createDistribution } from '../../../local/cloudfront/createDistribution'
import { openDoor } from '../../../local/front/openDoor'
import { createIam } from '../../../local/iam/createIam'
import { createServiceGrants } from '../../../local/iam/createServiceGrants'
import { createObjectStore } from '../../../local/s3/createObjectStore'
import { synthesizeNotes } from '../support/synthesizeNotes'

/** The distribution of the notes application, in front of its bucket. */
export async function openSite() {
  const folders = [synthesizeNotes(), mkdtempSync(join(tmpdir(), 'site-'))] as const
  const door = await openDoor({ port: 0 })
  const assembly = readAssembly(folders[0], { address: door.address })
  const objectStore = await createObjectStore({ assembly, iam: createIam(assembly), folder: folders[1] })
  const distribution = createDistribution({ assembly, objectStore, grants: createServiceGrants(assembly) })
  door.serve({
    graphqlApis: new Map(),
    userPools: distribution,
    signed: new Map(),
    buckets: new Set(),
    objectStore: objectStore.api,
    inbox: distribution,
    indexPage: distribution,
    distribution,
  })
  const bucket = assembly.outputs()['notes']?.['SiteBucket'] ?? ''
  return {
    put: (key: string, body: string, contentType: string, cacheControl?: string) =>
      objectStore.put(bucket, key, Buffer.from(body), contentType, cacheControl),
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`${door.address}${path}`, { headers: { 'accept-encoding': 'identity', ...headers }, method }),
    close: async () => {
      await door.close()
      for (const folder of folders) rmSync(folder, { recursive: true })
    },
  }
}
