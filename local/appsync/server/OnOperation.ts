import type { ResponseError } from '../errors/ResponseError'

/** Told of each root field that was asked for, once its request has been answered. */
export type OnOperation = (operation: {
  field: string
  operationName: string | undefined
  dynamodbRequests: number
  durationMs: number
  errors: readonly ResponseError[]
}) => void
