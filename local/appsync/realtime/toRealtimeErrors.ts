import { GraphQLError } from 'graphql'
import { AwsError } from '../../AwsError'
import { FieldError } from '../errors/FieldError'
import { HttpError } from '../errors/HttpError'
import type { RealtimeError } from './messages'

/** What went wrong with a connection or a subscription, for its client. */
export function toRealtimeErrors(error: unknown): RealtimeError[] {
  if (error instanceof HttpError)
    return [{ errorType: error.errorType, message: error.message, errorCode: error.status }]
  if (error instanceof FieldError) return [{ errorType: error.errorType ?? 'Error', message: error.message }]
  if (error instanceof AwsError) return [{ errorType: error.name, message: error.message, errorCode: error.status }]
  if (error instanceof GraphQLError)
    return [{ errorType: 'BadRequestException', message: error.message, errorCode: 400 }]
  return [{ errorType: 'InternalFailure', message: 'The request could not be processed.', errorCode: 500 }]
}
