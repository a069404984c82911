import { AwsError } from '../AwsError'

/** What can be wrong with a signature, in the words of the service that was called. */
export interface SignatureErrors {
  missing(): AwsError
  unknownKey(): AwsError
  badToken(): AwsError
  mismatch(): AwsError
  expired(detail: string): AwsError
  expiredUrl(): AwsError
}

const MISMATCH = 'The request signature we calculated does not match the signature you provided. Check your'

const s3: SignatureErrors = {
  missing: () => new AwsError('AccessDenied', 'Access Denied', 403),
  unknownKey: () =>
    new AwsError('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403),
  badToken: () => new AwsError('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400),
  mismatch: () => new AwsError('SignatureDoesNotMatch', `${MISMATCH} key and signing method.`, 403),
  expired: () =>
    new AwsError(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      403,
    ),
  expiredUrl: () => new AwsError('AccessDenied', 'Request has expired', 403),
}

function ofJsonService(status: number): SignatureErrors {
  const invalidToken = () =>
    new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.', status)
  return {
    missing: () => new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token', status),
    unknownKey: invalidToken,
    badToken: invalidToken,
    mismatch: () =>
      new AwsError(
        'InvalidSignatureException',
        `${MISMATCH} AWS Secret Access Key and signing method. Consult the service documentation for details.`,
        status,
      ),
    expired: (detail) => new AwsError('InvalidSignatureException', `Signature expired: ${detail}`, status),
    expiredUrl: () => new AwsError('InvalidSignatureException', 'Signature expired', status),
  }
}

/** DynamoDB answers each of these with 400, the other JSON services with 403, S3 in words of its own. */
export function signatureErrors(service: string): SignatureErrors {
  if (service === 's3') return s3
  return ofJsonService(service === 'dynamodb' ? 400 : 403)
}
