/** A value as text: what JavaScript makes of it, and JSON for objects. */
export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
