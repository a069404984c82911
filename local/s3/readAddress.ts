import { S3Error } from './S3Error'

/** Which bucket and key a path-style URL means. Read from the raw text: a URL object would resolve `..` in keys. */
export function readAddress(url: string): { bucket: string; key: string; query: URLSearchParams } {
  const question = url.indexOf('?')
  const path = question < 0 ? url : url.slice(0, question)
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? []
  return {
    bucket: decoded(bucket),
    key: decoded(key),
    query: new URLSearchParams(question < 0 ? '' : url.slice(question)),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new S3Error('InvalidURI', { URI: text })
  }
}
