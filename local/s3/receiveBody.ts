import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checksums } from './checksums'
import type { ReceivedBody } from './ReceivedBody'

/** What is demanded of the bytes while they arrive. */
interface Demands {
  /** Checksum algorithms to compute; CRC32 when none is named. */
  algorithms?: string[]
  /** Called with the size so far; throws when it is too much. */
  onSize?: (size: number) => void
  /** Called at the end; throws when the bytes are not what was announced. */
  check?: (received: ReceivedBody & { sha256?: string | undefined }) => void
  sha256?: boolean
}

/** Streams bytes to a file and on to the disk itself. Whatever goes wrong, nothing of them is left. */
export async function receiveBody(source: Readable, path: string, demands: Demands = {}): Promise<ReceivedBody> {
  const md5 = createHash('md5')
  const sha256 = demands.sha256 ? createHash('sha256') : undefined
  const sums = startChecksums(demands.algorithms)
  let size = 0
  async function* measured(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length
      demands.onSize?.(size)
      md5.update(chunk)
      sha256?.update(chunk)
      for (const { checksum } of sums) checksum.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(source, measured, createWriteStream(path, { flush: true }))
    const received = {
      path,
      size,
      etag: md5.digest('hex'),
      checksums: Object.fromEntries(sums.map(({ header, checksum }) => [header, checksum.digest()])),
    }
    demands.check?.({ ...received, sha256: sha256?.digest('hex') })
    return received
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

function startChecksums(algorithms: string[] = []) {
  const chosen = algorithms.length > 0 ? algorithms : ['crc32']
  return chosen.flatMap((name) => {
    const checksum = checksums[name]?.()
    return checksum ? [{ header: `x-amz-checksum-${name}`, checksum }] : []
  })
}
