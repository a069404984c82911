/** Writes one line of JSON into the function's log: what failed, and with what. */
export function reportError(error: unknown, context: object): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', name, message, stack, ...context })}\n`)
}
