import type { StreamRecord } from './StreamRecord'

/** Records that a function could not be brought to take. */
export interface FailedBatch {
  records: StreamRecord[]
  condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded'
  invocations: number
  requestId: string
}
