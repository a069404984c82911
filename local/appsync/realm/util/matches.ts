import { javaRegExp } from '../text/javaRegExp'

/** `util.matches`: whether the whole text matches a Java pattern. */
export function matches(pattern: unknown, text: unknown): boolean {
  return javaRegExp(`^(?:${String(pattern)})$`, '').test(String(text))
}
