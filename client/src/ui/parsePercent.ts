import { parseMinor } from './parseMinor'

/** What somebody typed as per cent, in parts per million: '4.5' and '4,5 %' are 45000. Undefined if it is none. */
export function parsePercent(text: string): number | undefined {
  return parseMinor(text, 4)
}
