import { Busboy } from '@fastify/busboy'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { S3Error } from './S3Error'

/** A form that posts a file. Names of fields are in lower case: S3 does not tell them apart. */
export interface Form {
  fields: Map<string, string>
  fileName: string
  /** The file's bytes, as they arrive. It fails when the form ends too early. */
  file: Readable
}

/** What may stand before the file, all fields together. */
const FIELDS_LIMIT_BYTES = 20_480

/**
 * Reads a `multipart/form-data` body up to its file and hands it to `accept` while the file still arrives. Fields behind
 * the file are ignored, as S3 does.
 */
export function readForm<T>(request: IncomingMessage, accept: (form: Form) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const fields = new Map<string, string>()
    const busboy = openParser(request)
    const stop = (error: unknown) => {
      request.unpipe(busboy)
      reject(error instanceof Error ? error : new S3Error('MalformedPOSTRequest'))
    }
    let bytes = 0
    busboy.on('field', (name, value) => {
      bytes += name.length + Buffer.byteLength(value)
      if (bytes > FIELDS_LIMIT_BYTES) stop(new S3Error('MaxPostPreDataLengthExceeded'))
      fields.set(name.toLowerCase(), value)
    })
    busboy.once('file', (_name, file, fileName) => {
      busboy.off('finish', withoutFile)
      request.once('close', () => {
        if (!request.complete) file.destroy(new S3Error('IncompleteBody'))
      })
      accept({ fields: new Map(fields), file, fileName }).then(resolve, stop)
    })
    busboy.once('error', () => stop(new S3Error('MalformedPOSTRequest')))
    const withoutFile = () =>
      stop(new S3Error('InvalidArgument', {}, 'POST requires exactly one file upload per request.'))
    busboy.once('finish', withoutFile)
    request.once('close', () => {
      if (!request.complete) stop(new S3Error('IncompleteBody'))
    })
    request.pipe(busboy)
  })
}

function openParser(request: IncomingMessage) {
  const contentType = request.headers['content-type'] ?? ''
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      isPartAFile: (name) => name === 'file',
      limits: { files: 1, fields: 200, fieldSize: FIELDS_LIMIT_BYTES + 1, headerPairs: 20 },
    })
  } catch {
    throw new S3Error('MalformedPOSTRequest')
  }
}
