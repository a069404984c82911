import { AssemblyError } from './AssemblyError'

/** Works each value out once. A value that needs itself is an error of the template, not an endless loop. */
export class Once {
  private readonly values = new Map<string, unknown>()
  private readonly inProgress = new Set<string>()

  /** The same key must always come with the same kind of value. */
  of<T>(key: string, where: string, work: () => T): T {
    if (this.values.has(key)) return this.values.get(key) as T
    if (this.inProgress.has(key)) throw new AssemblyError(`${where} refers to itself.`)
    this.inProgress.add(key)
    const value = work()
    this.inProgress.delete(key)
    this.values.set(key, value)
    return value
  }
}
