import type { Assembly } from '../services'
import type { Table } from './Table'
import { tablesOf } from './tablesOf'

const ELSEWHERE = 'arn:aws:dynamodb:us-east-1:000000000000:'

/** The tables of an assembly by name, and the ARNs of tables that are not in it but in the same account. */
export class Tables {
  readonly #byName: Map<string, Table>
  /** Everything before `table/`. */
  readonly prefix: string

  constructor(assembly?: Assembly) {
    const facts = assembly === undefined ? [] : tablesOf(assembly)
    this.#byName = new Map(facts.map((table) => [table.name, table]))
    this.prefix = facts[0]?.arn.split('table/')[0] ?? ELSEWHERE
  }

  all(): Table[] {
    return [...this.#byName.values()]
  }

  find(name: string): Table | undefined {
    return this.#byName.get(name)
  }

  arn(name: string, index?: string): string {
    const table = this.#byName.get(name)?.arn ?? `${this.prefix}table/${name}`
    return index === undefined ? table : `${table}/index/${index}`
  }

  streamArn(name: string): string {
    return this.#byName.get(name)?.streamArn ?? `${this.arn(name)}/stream/*`
  }
}
