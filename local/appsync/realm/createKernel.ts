import { callHandler } from './callHandler'
import { confine } from './confine'
import { sandboxConsole } from './console'
import { copy } from './copy'
import { deepFreeze } from './deepFreeze'
import { extensions } from './extensions'
import type { Host } from './Host'
import { installHost } from './currentHost'
import type { FieldFacts, Kernel, OperationFacts } from './Kernel'
import { load } from './load'
import { natives } from './natives'
import type { Fields } from './own'
import type { Operation, Run } from './Run'
import { runtime } from './runtime'
import { util } from './util/util'

/** Confines the realm and returns the way into it. */
export function createKernel(host: Host, scope: Record<string, unknown>): Kernel {
  installHost(host)
  Object.assign(scope, { util, extensions, runtime, console: sandboxConsole })
  confine(scope)
  return { load, operation, run, call: callHandler, copy, constant }
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

function constant(value: unknown): unknown {
  const made = copy(value)
  deepFreeze(made)
  return made
}
