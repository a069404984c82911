import { SourceMap, type SourceMapPayload } from 'node:module'
import type { Insertion } from './toFunction'

const INLINE = /\/\/# sourceMappingURL=data:application\/json[^,]*;base64,([A-Za-z0-9+/=]+)\s*$/

/** Leads places in running code back to the code as it was deployed, and further to its source if it brings a map. */
export class SourcePlaces {
  readonly #map: SourceMap | undefined

  constructor(
    readonly code: string,
    readonly filename: string,
    readonly insertions: Insertion[],
  ) {
    const encoded = INLINE.exec(code)?.[1]
    this.#map = encoded ? readMap(encoded) : undefined
  }

  /** The first place of this code in a stack, as `file:line:column`. */
  find(stack: string): string | undefined {
    const at = stack.indexOf(`${this.filename}:`)
    const place = at < 0 ? null : /^:(\d+):(\d+)/.exec(stack.slice(at + this.filename.length))
    if (!place) return undefined
    const line = Number(place[1])
    const column = this.#deployedColumn(line, Number(place[2]))
    const origin = this.#map?.findEntry(line - 1, column - 1)
    if (!origin || !('originalSource' in origin)) return `code.js:${line}:${column}`
    return `${origin.originalSource.replace(/^(?:\.\.?\/)+/, '')}:${origin.originalLine + 1}:${origin.originalColumn + 1}`
  }

  #deployedColumn(line: number, column: number): number {
    let shift = 0
    for (const inserted of this.insertions) {
      if (inserted.line === line && inserted.column + shift < column - 1) shift += inserted.length
    }
    return column - shift
  }
}

function readMap(encoded: string): SourceMap {
  const payload = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as SourceMapPayload
  return new SourceMap(payload)
}
