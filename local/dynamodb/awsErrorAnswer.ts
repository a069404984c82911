import { AwsError } from '../AwsError'
import type { Json, JsonObject } from '../services'

const VALIDATION = 'com.amazon.coral.validate'
const GENERAL = 'com.amazon.coral.service'
const OWN = 'com.amazonaws.dynamodb.v20120810'
const GENERAL_NAMES =
  /^(AccessDenied|Serialization|UnknownOperation|UnrecognizedClient|MissingAuthentication|IncompleteSignature|InvalidSignature|Expired)/

/** Status and body of an error on DynamoDB's wire. What is no `AwsError` is a bug and is thrown on. */
export function awsErrorAnswer(error: unknown): [number, JsonObject] {
  if (!(error instanceof AwsError)) throw error
  const space = error.name === 'ValidationException' ? VALIDATION : GENERAL_NAMES.test(error.name) ? GENERAL : OWN
  // The SDK looks for `message`, and for `Message` beside the reasons of a cancelled transaction.
  const text: JsonObject =
    error.name === 'TransactionCanceledException' ? { Message: error.message } : { message: error.message }
  return [error.status, { __type: `${space}#${error.name}`, ...text, ...(error.details as Record<string, Json>) }]
}
