import { fail } from './fail'
import { isWhole } from './isWhole'

/** The text without the space around it, if its length is within the limits and every character of it is whole. */
export function requireText(name: string, text: string, least: number, most: number): string {
  const trimmed = text.trim()
  if (trimmed.length < least)
    fail('BAD_INPUT', least === 1 ? `${name} must not be empty.` : `${name} needs at least ${least} characters.`)
  if (trimmed.length > most) fail('BAD_INPUT', `${name} has ${trimmed.length} characters; at most ${most} fit.`)
  if (!isWhole(trimmed)) fail('BAD_INPUT', `${name} holds half a character, perhaps of an emoji. Type it again.`)
  return trimmed
}
