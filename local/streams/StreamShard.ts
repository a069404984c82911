import { AwsError } from '../AwsError'
import { objectsAt } from '../dynamodb/json/objectsAt'
import { textAt } from '../dynamodb/json/textAt'
import type { DynamoDbCall, JsonObject, Store } from '../services'
import type { EventSource } from './EventSource'

const CHECKPOINTS = 'event-source-checkpoints'
const PAGE = 1_000

/** Where a shard has been read to, by the last sequence number that needs no more work. */
interface Checkpoint {
  after?: string
}

/** One shard of a stream, read in order from where it was left, also after a restart. */
export class StreamShard {
  #iterator: string | undefined
  /** Whether it is closed and read to its end: its successors go on. */
  isOver = false

  constructor(
    private readonly source: EventSource,
    readonly id: string,
    private readonly call: DynamoDbCall,
    private readonly store: Store,
  ) {}

  /** The next records, at most as many as one invocation takes; none at the end. */
  async read(limit = this.source.batchSize): Promise<JsonObject[]> {
    if (this.isOver) return []
    this.#iterator ??= await this.#place()
    if (this.#iterator === undefined) return []
    const page = await this.call('GetRecords', { ShardIterator: this.#iterator, Limit: Math.min(limit, PAGE) })
    this.#iterator = textAt(page, 'NextShardIterator')
    this.isOver = this.#iterator === undefined
    return objectsAt(page, 'Records')
  }

  /** Keeps that everything up to this record is done with. */
  async checkpoint(sequenceNumber: string | undefined): Promise<void> {
    const checkpoint: Checkpoint = sequenceNumber === undefined ? {} : { after: sequenceNumber }
    await this.store.put(CHECKPOINTS, `${this.source.id}/${this.id}`, checkpoint)
  }

  /** Reads again from the last checkpoint. */
  rewind(): void {
    this.#iterator = undefined
    this.isOver = false
  }

  async isNew(): Promise<boolean> {
    return (await this.#saved()) === undefined
  }

  #saved(): Promise<Checkpoint | undefined> {
    return this.store.get<Checkpoint>(CHECKPOINTS, `${this.source.id}/${this.id}`)
  }

  async #place(): Promise<string | undefined> {
    const after = (await this.#saved())?.after
    const shard = { StreamArn: this.source.streamArn, ShardId: this.id }
    if (after === undefined) return this.#iteratorAt({ ...shard, ShardIteratorType: 'TRIM_HORIZON' })
    try {
      return await this.#iteratorAt({ ...shard, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after })
    } catch (error) {
      if (!(error instanceof AwsError) || error.name !== 'TrimmedDataAccessException') throw error
      return this.#iteratorAt({ ...shard, ShardIteratorType: 'TRIM_HORIZON' })
    }
  }

  async #iteratorAt(place: JsonObject): Promise<string | undefined> {
    return textAt(await this.call('GetShardIterator', place), 'ShardIterator')
  }
}
