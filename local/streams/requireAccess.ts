import { AwsError } from '../AwsError'
import type { Iam } from '../services'
import type { EventSource } from './EventSource'
import { destinationAction } from './destinationAction'

const READING = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords', 'dynamodb:ListStreams']

/** Fails, as the deployment would, where a function's role may not read its stream or send to its destination. */
export function requireAccess(iam: Iam, source: EventSource): void {
  const role = iam.roleOf(source.roleArn)
  try {
    for (const action of READING) iam.authorise(role, action, source.streamArn)
    const destination = source.failureDestination
    if (destination !== undefined) iam.authorise(role, destinationAction(destination), destination)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    throw new AwsError(
      'InvalidParameterValueException',
      `The function ${source.functionArn} cannot be fed from ${source.streamArn}: ${error.message}`,
    )
  }
}
