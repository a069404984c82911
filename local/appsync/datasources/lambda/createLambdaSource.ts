import { AwsError } from '../../../AwsError'
import type { InvocationResult, Json, Lambda } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import type { DataSource, DataSourceAnswer, DataSourceCall } from '../DataSource'
import { isObject } from '../../../json/isObject'
import { Batch } from './Batch'

/** A Lambda function as a data source. The event is the payload of the request. */
export function createLambdaSource(functionArn: string, lambda: Lambda, authorise: () => void): DataSource {
  const invoke = async (payload: Json, requestId: string): Promise<DataSourceAnswer> => {
    try {
      authorise()
      return answerOf(await lambda.invoke(functionArn, payload, requestId))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      return { result: null, error: { type: `Lambda:${error.name}`, message: error.message } }
    }
  }
  const source: DataSource = {
    execute(request, call) {
      const operation = isObject(request) ? request.operation : undefined
      if (!isObject(request) || (operation !== 'Invoke' && operation !== 'BatchInvoke')) {
        throw new FieldError('A request to Lambda needs the operation Invoke or BatchInvoke.', 'MappingTemplate')
      }
      const payload = request.payload ?? null
      if (request.invocationType === 'Event') return sendAway(invoke(payload, call.requestId))
      if (operation === 'BatchInvoke' && call.maxBatchSize > 0) return joinBatch(payload, call)
      return invoke(payload, call.requestId)
    },
  }
  const joinBatch = (payload: Json, call: DataSourceCall): Promise<DataSourceAnswer> => {
    let batch = call.siblings.get(source)
    if (!(batch instanceof Batch) || batch.isSent || batch.size >= call.maxBatchSize) {
      batch = new Batch((payloads) => invoke(payloads, call.requestId))
      call.siblings.set(source, batch)
    }
    return (batch as Batch).add(payload)
  }
  return source
}

/** Nobody waits for an event, and nobody hears of its failure. */
function sendAway(invocation: Promise<DataSourceAnswer>): DataSourceAnswer {
  const tell = (reason: string) => process.stderr.write(`An event that nobody waits for failed: ${reason}\n`)
  invocation.then(({ error }) => error && tell(error.message)).catch((error: unknown) => tell(String(error)))
  return { result: null }
}

function answerOf({ payload, functionError }: InvocationResult): DataSourceAnswer {
  if (!functionError) return { result: payload }
  const message =
    isObject(payload) && typeof payload.errorMessage === 'string' ? payload.errorMessage : 'The function failed.'
  return { result: null, error: { type: `Lambda:${functionError}`, message } }
}
