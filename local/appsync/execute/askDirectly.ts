import { FieldError } from '../errors/FieldError'
import { adopt } from '../evaluate/adopt'
import { directEvent } from './directEvent'
import type { FieldRun } from './FieldRun'
import type { Step } from './Resolver'

/** A Lambda without code gets the whole context, and its error ends the field. */
export async function askDirectly(step: Step, prev: unknown, { request, info, run }: FieldRun): Promise<unknown> {
  const payload = directEvent(request, run, info, adopt(prev))
  const operation = step.maxBatchSize > 0 ? 'BatchInvoke' : 'Invoke'
  const { result, error } = await step.source.execute(
    { operation, payload },
    {
      requestId: request.id,
      tokenScope: '',
      countDynamoDb: () => undefined,
      siblings: request.siblings,
      maxBatchSize: step.maxBatchSize,
    },
  )
  if (error) throw new FieldError(error.message, error.type)
  if (step.maxBatchSize === 0) return result
  const item = adopt(result) as { data?: unknown; errorMessage?: string; errorType?: string } | null
  if (item?.errorMessage) throw new FieldError(item.errorMessage, item.errorType ?? 'Lambda:Handled', item.data)
  return item?.data ?? null
}
