/** The assembly cannot be booted as it is. The message names the stack, the resource and what to change. */
export class AssemblyError extends Error {
  override readonly name = 'AssemblyError'
}
