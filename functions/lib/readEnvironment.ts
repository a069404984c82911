/** The variables that a function needs, checked once, when it starts. */
export function readEnvironment<Name extends string>(...names: Name[]): Record<Name, string> {
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')} in the environment of this function.`)
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as Record<Name, string>
}
