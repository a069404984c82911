import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsError } from '../AwsError'
import type { InvocationResult, Lambda } from '../services'
import type { EventSource } from './EventSource'
import type { FailedBatch } from './FailedBatch'
import type { StreamRecord } from './StreamRecord'
import { firstFailure } from './firstFailure'

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 10_000

/**
 * Brings batches to a function as Lambda does: what fails is tried again, split if the mapping says so, and given up
 * to `giveUp` when its retries or its age are used up, so that what comes behind it gets on.
 */
export class BatchDelivery {
  constructor(
    private readonly source: EventSource,
    private readonly lambda: Lambda,
    private readonly giveUp: (batch: FailedBatch) => Promise<void>,
    private readonly stopped: AbortSignal,
  ) {}

  /** Answers when no record of the batch needs work any more. Throws when it was stopped before. */
  async deliver(records: StreamRecord[]): Promise<void> {
    const pending = [records]
    for (let batch = pending.shift(); batch !== undefined; batch = pending.shift()) {
      if (batch.length > 0) pending.unshift(...(await this.#deliverOne(batch)))
    }
  }

  /** Delivers, and says what is left to do, in order. */
  async #deliverOne(batch: StreamRecord[]): Promise<StreamRecord[][]> {
    const { splitsOnError, retries } = this.source
    for (let attempt = 0; ; attempt++) {
      const fresh = await this.#withoutOld(batch, attempt)
      if (fresh.length < batch.length) return [fresh]
      const { result, requestId } = await this.#invoke(batch)
      const failure = firstFailure(this.source, batch, result)
      if (failure === undefined) return []
      if (failure > 0)
        return splitsOnError || retries > 0 ? [batch.slice(failure)] : this.#end(batch.slice(failure), 1, requestId)
      if (splitsOnError && batch.length > 1) return parts(batch, isAnswer(result))
      if (attempt >= retries) return this.#end(batch, attempt + 1, requestId)
      await sleep(Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS), undefined, {
        signal: this.stopped,
        ref: false,
      })
    }
  }

  async #invoke(batch: StreamRecord[]): Promise<{ result: InvocationResult | undefined; requestId: string }> {
    for (;;) {
      const requestId = randomUUID()
      try {
        const run = this.lambda.invoke(
          this.source.functionArn,
          { Records: batch.map((record) => record.event) },
          requestId,
        )
        const result = await unlessStopped(run, this.stopped)
        return { result, requestId }
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        if (error.name !== 'TooManyRequestsException') return { result: undefined, requestId }
      }
      await sleep(FIRST_WAIT_MS, undefined, { signal: this.stopped, ref: false })
    }
  }

  async #end(batch: StreamRecord[], invocations: number, requestId: string): Promise<StreamRecord[][]> {
    await this.giveUp({ records: batch, condition: 'RetryAttemptsExhausted', invocations, requestId })
    return []
  }

  async #withoutOld(batch: StreamRecord[], invocations: number): Promise<StreamRecord[]> {
    const oldest = Date.now() - this.source.longestAgeMs
    const old = batch.filter((record) => record.createdAt < oldest)
    if (old.length > 0)
      await this.giveUp({ records: old, condition: 'RecordAgeExceeded', invocations, requestId: randomUUID() })
    return old.length === 0 ? batch : batch.filter((record) => record.createdAt >= oldest)
  }
}

/** Two parts of a batch to try by themselves: the halves, or the first record where it is known to be the bad one. */
function parts(batch: StreamRecord[], isFirstToBlame: boolean): StreamRecord[][] {
  const middle = isFirstToBlame ? 1 : Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}

function isAnswer(result: InvocationResult | undefined): boolean {
  return result !== undefined && result.functionError === undefined
}

/** An invocation that the end of the process cuts off counts for nothing: its batch comes again. */
async function unlessStopped<T>(work: Promise<T>, stopped: AbortSignal): Promise<T> {
  const cut = new AbortController()
  const stop = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new DOMException('The event sources were closed.', 'AbortError'))
    if (stopped.aborted) fail()
    stopped.addEventListener('abort', fail, { once: true, signal: cut.signal })
  })
  try {
    return await Promise.race([work, stop])
  } finally {
    cut.abort()
  }
}
