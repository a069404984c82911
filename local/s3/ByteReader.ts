import { S3Error } from './S3Error'

const LONGEST_LINE = 4096

/** Reads lines and counted bytes from a stream by turns. Fails where the stream ends too early. */
export class ByteReader {
  private rest: Buffer = Buffer.alloc(0)
  private readonly source: AsyncIterator<Buffer>

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]()
  }

  /** The next line without its end. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.rest.indexOf('\n')
      if (end >= 0)
        return this.take(end + 1)
          .toString('latin1')
          .trim()
      if (this.rest.length > LONGEST_LINE) throw new S3Error('InvalidRequest', {}, 'A line of the body is too long.')
      if (!(await this.more())) throw new S3Error('IncompleteBody')
    }
  }

  /** The next so many bytes, in pieces as they come. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    for (let remaining = count; remaining > 0;) {
      if (this.rest.length === 0 && !(await this.more())) throw new S3Error('IncompleteBody')
      const piece = this.take(Math.min(remaining, this.rest.length))
      remaining -= piece.length
      yield piece
    }
  }

  /** What is left, as text. */
  async end(): Promise<string> {
    while (await this.more())
      if (this.rest.length > LONGEST_LINE) throw new S3Error('InvalidRequest', {}, 'The trailer is too long.')
    return this.rest.toString('latin1')
  }

  private take(count: number): Buffer {
    const taken = this.rest.subarray(0, count)
    this.rest = this.rest.subarray(count)
    return taken
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next()
    if (next.done) return false
    this.rest = this.rest.length > 0 ? Buffer.concat([this.rest, next.value]) : next.value
    return true
  }
}
