import { setTimeout as sleep } from 'node:timers/promises'
import { AwsError } from '../AwsError'
import { objectAt } from '../dynamodb/json/objectAt'
import { objectsAt } from '../dynamodb/json/objectsAt'
import { textAt } from '../dynamodb/json/textAt'
import type { DynamoDbCall, JsonObject, Lambda, Store } from '../services'
import { BatchDelivery } from './BatchDelivery'
import type { EventSource } from './EventSource'
import type { FailedBatch } from './FailedBatch'
import { StreamShard } from './StreamShard'
import { changesNothing } from './changesNothing'
import { describeRecord } from './describeRecord'

const POLL_MS = 1_000
const READ_AT_ONCE = 1_000

/** Reads one stream for one function, in order, as soon as it is told of a write and otherwise now and then. */
export class StreamReader {
  readonly #shards = new Map<string, StreamShard>()
  readonly #stop = new AbortController()
  #wake = new AbortController()
  #isTold = false
  #work = Promise.resolve()

  constructor(
    readonly source: EventSource,
    private readonly call: DynamoDbCall,
    private readonly lambda: Lambda,
    private readonly store: Store,
    private readonly giveUp: (shardId: string, batch: FailedBatch) => Promise<void>,
  ) {}

  /** Finds its shards and their places, and begins. */
  async start(): Promise<void> {
    await this.#findShards()
    this.#work = this.#run()
  }

  /** There may be something new. */
  wake(): void {
    this.#isTold = true
    this.#wake.abort()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.#wake.abort()
    await this.#work
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      this.#isTold = false
      this.#wake = new AbortController()
      try {
        const isAtEnd = await this.#readAll()
        if (isAtEnd && !this.#wasTold()) await sleep(POLL_MS, undefined, { signal: this.#wake.signal, ref: false })
      } catch (error) {
        if (isAbort(error)) continue
        if (!(error instanceof AwsError)) throw error
        // The engine restarts, or the stream is not there yet: read again from the last checkpoint.
        for (const shard of this.#shards.values()) shard.rewind()
        await sleep(POLL_MS, undefined, { ref: false })
      }
    }
  }

  #wasTold(): boolean {
    return this.#isTold
  }

  async #readAll(): Promise<boolean> {
    let isAtEnd = true
    for (const shard of this.#shards.values()) {
      const records = await shard.read()
      if (records.length === 0) continue
      isAtEnd = false
      await this.#deliver(shard, records)
    }
    if ([...this.#shards.values()].some((shard) => shard.isOver)) await this.#findShards()
    return isAtEnd
  }

  async #deliver(shard: StreamShard, records: JsonObject[]): Promise<void> {
    const wanted = records
      .filter((record) => !changesNothing(record))
      .map((record) => describeRecord(this.source, record))
      .filter(({ event }) => this.source.filters.length === 0 || this.source.filters.some((fits) => fits(event)))
    const giveUp = (batch: FailedBatch): Promise<void> => this.giveUp(shard.id, batch)
    await new BatchDelivery(this.source, this.lambda, giveUp, this.#stop.signal).deliver(wanted)
    await shard.checkpoint(lastSequenceNumber(records))
  }

  async #findShards(): Promise<void> {
    const described = await this.call('DescribeStream', { StreamArn: this.source.streamArn })
    for (const { ShardId: id } of objectsAt(objectAt(described, 'StreamDescription'), 'Shards')) {
      if (typeof id !== 'string' || this.#shards.has(id)) continue
      const shard = new StreamShard(this.source, id, this.call, this.store)
      this.#shards.set(id, shard)
      if (this.source.startsAtTheEnd && (await shard.isNew())) await skipToTheEnd(shard)
    }
  }
}

/** A mapping that starts at the end leaves out what was written before it, and remembers where that ended. */
async function skipToTheEnd(shard: StreamShard): Promise<void> {
  let last: string | undefined
  for (let page = await shard.read(READ_AT_ONCE); page.length > 0; page = await shard.read(READ_AT_ONCE)) {
    last = lastSequenceNumber(page)
  }
  await shard.checkpoint(last)
  shard.rewind()
}

function lastSequenceNumber(records: JsonObject[]): string | undefined {
  const last = records.at(-1)
  return last === undefined ? undefined : textAt(objectAt(last, 'dynamodb'), 'SequenceNumber')
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
