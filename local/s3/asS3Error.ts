import { AwsError } from '../AwsError'

/** S3 has a name of its own for what policies do not allow. */
export function asS3Error(error: unknown): unknown {
  if (!(error instanceof AwsError) || error.name !== 'AccessDeniedException') return error
  return new AwsError('AccessDenied', error.message, 403, error.details)
}
