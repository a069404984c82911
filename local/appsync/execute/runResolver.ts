import type { GraphQLResolveInfo } from 'graphql'
import { adopt } from '../evaluate/adopt'
import type { Code } from '../evaluate/compile'
import { FieldError } from '../errors/FieldError'
import type { Handler, Outcome } from '../realm/Kernel'
import type { Run } from '../realm/Run'
import { filterBySelection } from '../selection/filterBySelection'
import { selectionSetGraphQL } from '../selection/selectionSetGraphQL'
import { selectionSetList } from '../selection/selectionSetList'
import { askDirectly } from './askDirectly'
import type { FieldRun } from './FieldRun'
import { pathOf } from './pathOf'
import { reportAppended } from './reportAppended'
import type { GraphqlRequest } from './GraphqlRequest'
import type { Resolver, Step } from './Resolver'

/** What came of a resolver, with what it left behind in its run. */
interface Resolved {
  value: unknown
  run: Run
}

/** Values of the realm travel in a box: a promise that met one directly would call its `then`. */
type Previous = { value: unknown; ends: boolean }

/** Runs a unit or pipeline resolver for one field. */
export async function runResolver(
  resolver: Resolver,
  source: unknown,
  args: Record<string, unknown>,
  request: GraphqlRequest,
  info: GraphQLResolveInfo,
): Promise<Resolved> {
  const { realm } = request
  const readsSelection =
    resolver.around?.readsSelection || resolver.steps.some(({ code }) => !code || code.readsSelection)
  const run = realm.kernel.run(request.operation(info.variableValues), {
    args,
    source,
    fieldName: info.fieldName,
    parentTypeName: info.parentType.name,
    ...(readsSelection && { selectionSetList: selectionSetList(info), selectionSetGraphQL: selectionSetGraphQL(info) }),
  })
  const field: FieldRun = { resolver, request, info, run, path: pathOf(info.path) }
  try {
    const { value } = resolver.around ? await runPipeline(resolver.around, field) : await runUnit(resolver.steps, field)
    return { value: adopt(value), run }
  } finally {
    reportAppended(field)
  }
}

async function runUnit([step]: Step[], field: FieldRun): Promise<Previous> {
  return step ? runStep(step, null, field) : { value: null, ends: true }
}

async function runPipeline(around: Code, field: FieldRun): Promise<Previous> {
  const begun = around.request ? call(around, around.request, { prev: null, result: null }, field) : NOTHING
  let previous: Previous = { value: begun.value, ends: begun.kind === 'early' }
  for (const step of field.resolver.steps) {
    if (previous.ends) break
    previous = await runStep(step, previous.value, field)
  }
  if (!around.response) return previous
  const { value } = call(around, around.response, { prev: previous.value, result: previous.value }, field)
  return { value, ends: true }
}

const NOTHING: Extract<Outcome, { kind: 'value' }> = { kind: 'value', value: null }

/** Request handler, data source, response handler. An error of the source is the response handler's to judge. */
async function runStep(step: Step, prev: unknown, field: FieldRun): Promise<Previous> {
  const { code, source } = step
  const { request, info } = field
  if (!code) return { value: await askDirectly(step, prev, field), ends: false }
  const asked = code.request ? call(code, code.request, { prev, result: null }, field) : NOTHING
  if (asked.kind === 'early') return { value: asked.value, ends: asked.skipTo === 'END' }
  const { result, error } = await source.execute(adopt(asked.value), {
    requestId: request.id,
    tokenScope: `${info.parentType.name}.${info.fieldName}/${step.name}/${request.caller.key}`,
    countDynamoDb: () => request.countDynamoDb(String(field.path[0])),
    siblings: request.siblings,
    maxBatchSize: step.maxBatchSize,
  })
  if (request.isOver) throw new FieldError('Execution timed out.', 'ExecutionTimeout')
  const inside = field.request.realm.kernel.copy(result)
  if (!code.response) return { value: inside, ends: false }
  const answered = call(code, code.response, { prev, result: inside, error }, field)
  return { value: answered.value, ends: answered.kind === 'early' && answered.skipTo === 'END' }
}

type Ended = Extract<Outcome, { kind: 'value' | 'early' }>

/** Runs a handler; what it throws becomes the field's error. */
function call(
  code: Code,
  handler: Handler,
  step: { prev: unknown; result: unknown; error?: { message: string; type: string } | undefined },
  field: FieldRun,
): Ended {
  const outcome = field.request.realm.kernel.call(field.run, handler, step)
  if (outcome.kind === 'failure') {
    const data = filterBySelection(adopt(outcome.data), field.info.fieldNodes, field.info.fragments)
    throw new FieldError(outcome.message, outcome.type, data, adopt(outcome.info))
  }
  if (outcome.kind === 'fault') {
    const place = code.places.find(outcome.stack) ?? 'code.js'
    throw new FieldError(`${place}: ${outcome.message}`, 'Code')
  }
  return outcome
}
