import { confine } from './confine'
import { sandboxConsole } from './console'
import { copy } from './copy'
import { setCurrentRun } from './currentRun'
import { dynamodbModule } from './dynamodb/module'
import { extensions } from './extensions'
import type { Host } from './Host'
import { installHost } from './currentHost'
import type { Fields } from './own'
import type { Operation, Run } from './Run'
import { runtime } from './runtime'
import { EarlyReturn, Failure } from './signals'
import { natives } from './natives'
import { util } from './util/util'
import { textOf } from './textOf'

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
interface OperationFacts {
  identity: unknown
  request: unknown
  /** Made by `constant`. */
  env: unknown
  variables: unknown
  authType: string
}

interface FieldFacts {
  args: unknown
  source: unknown
  fieldName: string
  parentTypeName: string
  selectionSetList?: string[]
  selectionSetGraphQL?: string
}

/** Results of what came before this step. */
interface Step {
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

const MODULES: Record<string, unknown> = {
  '@aws-appsync/utils': { util, extensions, runtime },
  '@aws-appsync/utils/dynamodb': { ...dynamodbModule, default: dynamodbModule },
}

/** Confines the realm and returns the way into it. */
export function createKernel(host: Host, scope: Record<string, unknown>): Kernel {
  installHost(host)
  Object.assign(scope, { util, extensions, runtime, console: sandboxConsole })
  for (const name of Object.keys(MODULES)) deepFreeze(MODULES[name])
  confine(scope)
  return { load, operation, run, call, copy, constant }
}

/** Globals are passed as parameters: looking one up in a context is slow. */
const GLOBALS = {
  Object,
  Array,
  String,
  Number,
  Boolean,
  Math,
  JSON,
  Date,
  util,
  extensions,
  runtime,
  console: sandboxConsole,
}

type Factory = (globals: typeof GLOBALS, modules: typeof MODULES, take: typeof takeThousand) => Handlers

function load(factory: unknown): Handlers {
  return (factory as Factory)(GLOBALS, MODULES, takeThousand)
}

function operation(facts: OperationFacts): Operation {
  return {
    identity: copy(facts.identity),
    request: copy(facts.request),
    env: facts.env,
    variables: copy(facts.variables),
    authType: facts.authType,
    responseHeaders: {},
    invalidations: [],
    evictions: 0,
  }
}

function run(operation: Operation, facts: FieldFacts): Run {
  const info: Fields = {
    fieldName: facts.fieldName,
    parentTypeName: facts.parentTypeName,
    variables: operation.variables,
  }
  if (facts.selectionSetList) {
    hide(info, 'selectionSetList', copy(facts.selectionSetList))
    hide(info, 'selectionSetGraphQL', facts.selectionSetGraphQL)
  }
  const source = copy(facts.source ?? null)
  return {
    operation,
    args: facts.args,
    source,
    info,
    stash: {},
    errors: [],
    subscriptionFilter: undefined,
    invalidationFilter: undefined,
  }
}

/** Readable, but not part of what JSON.stringify shows. */
function hide(target: Fields, name: string, value: unknown): void {
  natives.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true })
}

/** Arguments are copied for each step: what one changes in them, the next does not see. */
function call(run: Run, handler: Handler, step: Step): Outcome {
  const args = copy(run.args)
  const { identity, request, env } = run.operation
  const ctx: Fields = {
    arguments: args,
    args,
    identity,
    source: run.source,
    stash: run.stash,
    result: step.result,
    prev: { result: step.prev },
    request,
    info: run.info,
    env,
  }
  if (step.error) ctx.error = { message: step.error.message, type: step.error.type }
  setCurrentRun(run)
  try {
    return { kind: 'value', value: handler(ctx) }
  } catch (thrown) {
    return outcomeOf(thrown)
  } finally {
    setCurrentRun(undefined)
  }
}

function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof Failure) {
    return { kind: 'failure', message: thrown.message, type: thrown.type, data: thrown.data, info: thrown.info }
  }
  if (thrown instanceof EarlyReturn) return { kind: 'early', value: thrown.value, skipTo: thrown.skipTo }
  if (thrown instanceof Error) return { kind: 'fault', message: thrown.message, stack: String(thrown.stack) }
  const host = thrown as { message?: unknown; stack?: unknown }
  return { kind: 'fault', message: textOf(host.message ?? thrown), stack: textOf(host.stack ?? '') }
}

/** What a `for … of` loop goes through. */
function takeThousand(values: Iterable<unknown>): unknown[] {
  const taken: unknown[] = []
  for (const value of values) {
    taken.push(value)
    if (taken.length === 1000) break
  }
  return taken
}

function constant(value: unknown): unknown {
  const made = copy(value)
  deepFreeze(made)
  return made
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  natives.freeze(value)
  for (const key of Object.keys(value)) deepFreeze((value as Fields)[key])
}
