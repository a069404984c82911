import { beginning } from '../model/beginning'

const LONGEST = 200

/** As much of a message as a list of conversations shows. */
export function lastText(text: string): string {
  return text.length > LONGEST ? `${beginning(text, LONGEST)}…` : text
}
