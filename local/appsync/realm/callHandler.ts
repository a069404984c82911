import { copy } from './copy'
import { setCurrentRun } from './currentRun'
import type { Handler, Outcome, Step } from './Kernel'
import type { Fields } from './own'
import type { Run } from './Run'
import { EarlyReturn, Failure } from './signals'
import { textOf } from './textOf'

/** Runs a handler. Arguments are copied for each: what one changes in them, the next does not see. */
export function callHandler(run: Run, handler: Handler, step: Step): Outcome {
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
