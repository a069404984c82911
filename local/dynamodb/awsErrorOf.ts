import type { JsonObject } from '../services'
import { AwsError } from '../AwsError'

/** The error that an answer of DynamoDB's API describes, with what comes beside its text. */
export function awsErrorOf(status: number, answer: JsonObject): AwsError {
  const { __type: type, message, Message, ...details } = answer
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf('#') + 1) : 'InternalServerError'
  const text = message ?? Message
  return new AwsError(name, typeof text === 'string' ? text : name, status >= 400 ? status : 400, details)
}
