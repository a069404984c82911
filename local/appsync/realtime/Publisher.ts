import type { Executed } from '../execute/executeRequest'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import type { Host } from '../realm/Host'

/** Brings the results of mutations to those who subscribed to them. */
export class Publisher {
  constructor(
    readonly api: GraphqlApiDefinition,
    readonly log: Host['log'],
  ) {}

  publish(_executed: Executed): void {}
}
