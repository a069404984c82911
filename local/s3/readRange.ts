import { S3Error } from './S3Error'

/** The bytes that a `Range` header asks for, ends included. More than one range at once is answered with the whole. */
export function readRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < start) return undefined
  if (start >= size) throw new S3Error('InvalidRange', { RangeRequested: header ?? '', ActualObjectSize: size })
  return { start, end }
}
