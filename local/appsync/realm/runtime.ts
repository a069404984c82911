import { isFields } from './own'
import { EarlyReturn } from './signals'

/** AppSync's `runtime`. */
export const runtime = {
  earlyReturn(value: unknown, options?: unknown): never {
    const end = isFields(options) && options.skipTo === 'END'
    throw new EarlyReturn(value, end ? 'END' : 'NEXT')
  },
}
