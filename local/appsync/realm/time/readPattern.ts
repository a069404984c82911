/** A piece of a pattern: a field with its letter and width, text, or an optional section. */
export type PatternPart =
  | { kind: 'field'; letter: string; width: number }
  | { kind: 'text'; text: string }
  | { kind: 'optional'; parts: PatternPart[] }

const known = new Map<string, PatternPart[]>()

/** Reads a DateTimeFormatter pattern. */
export function readPattern(pattern: string): PatternPart[] {
  const cached = known.get(pattern)
  if (cached) return cached
  const stack: PatternPart[][] = [[]]
  const add = (part: PatternPart): void => void stack[stack.length - 1]?.push(part)
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|([\s\S])/g
  for (let found = token.exec(pattern); found; found = token.exec(pattern)) {
    const [all, quoted, letter, other] = found
    if (quoted !== undefined) add({ kind: 'text', text: quoted === '' ? "'" : quoted.replace(/''/g, "'") })
    else if (letter !== undefined) add({ kind: 'field', letter, width: all.length })
    else if (other === '[') stack.push([])
    else if (other === ']') closeSection(stack)
    else add({ kind: 'text', text: other ?? '' })
  }
  while (stack.length > 1) closeSection(stack)
  const parts = stack[0] ?? []
  known.set(pattern, parts)
  return parts
}

function closeSection(stack: PatternPart[][]): void {
  const parts = stack.length > 1 ? stack.pop() : undefined
  if (parts) stack[stack.length - 1]?.push({ kind: 'optional', parts })
}
