import type { Operation, Run } from './Run'

/** A `request` or `response` function of resolver code. */
export type Handler = (ctx: unknown) => unknown

/** A resolver's or function's code, evaluated. */
export interface Handlers {
  request?: Handler
  response?: Handler
}

/** What came of one handler. Values belong to this realm: the host copies what it keeps. */
export type Outcome =
  | { kind: 'value'; value: unknown }
  | { kind: 'early'; value: unknown; skipTo: 'END' | 'NEXT' }
  | { kind: 'failure'; message: string; type: string | null; data: unknown; info: unknown }
  | { kind: 'fault'; message: string; stack: string }

/** What the host knows of a request; the kernel rebuilds it inside. */
export interface OperationFacts {
  identity: unknown
  request: unknown
  /** Made by `constant`. */
  env: unknown
  variables: unknown
  authType: string
}

/** What the host knows of the field that is resolved. */
export interface FieldFacts {
  args: unknown
  source: unknown
  fieldName: string
  parentTypeName: string
  selectionSetList?: string[]
  selectionSetGraphQL?: string
}

/** Results of what came before this step. */
export interface Step {
  prev: unknown
  result: unknown
  error?: { message: string; type: string } | undefined
}

/** The part of the runtime that lives inside the realm: it alone gives things to resolver code. */
export interface Kernel {
  load(factory: unknown): Handlers
  operation(facts: OperationFacts): Operation
  run(operation: Operation, facts: FieldFacts): Run
  call(run: Run, handler: Handler, step: Step): Outcome
  copy(value: unknown): unknown
  /** A copy that nobody can change. */
  constant(value: unknown): unknown
}
