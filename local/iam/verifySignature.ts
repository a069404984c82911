import { createHash, createHmac } from 'node:crypto'
import type { SignedRequest } from '../services'
import { canonicalRequest } from './canonicalRequest'
import { sameText } from './sameText'
import type { SignatureClaim } from './SignatureClaim'
import { signatureErrors } from './signatureErrors'
import { signingKey } from './signingKey'

const SKEW_MINUTES = 15
const LONGEST_URL_SECONDS = 7 * 24 * 60 * 60

/** Throws the service's own `AwsError` unless the request was signed with this secret, and lately. */
export function verifySignature(request: SignedRequest, claim: SignatureClaim, secret: string, now = Date.now()): void {
  const errors = signatureErrors(claim.scope.service)
  if (!sameText(signatureOf(request, claim, secret), claim.signature)) throw errors.mismatch()
  const signedAt = instantOf(claim.signedAt)
  // The date of the key and the date of the request must be the same day, and the host must be signed.
  if (!claim.signedAt.startsWith(claim.scope.date) || !claim.signedHeaders.includes('host')) throw errors.mismatch()
  if (claim.expiresSeconds !== undefined) {
    const { expiresSeconds } = claim
    const isLifetime = expiresSeconds >= 0 && expiresSeconds <= LONGEST_URL_SECONDS
    if (!isLifetime || now > signedAt + expiresSeconds * 1000) throw errors.expiredUrl()
    return
  }
  const skew = SKEW_MINUTES * 60_000
  if (!(Math.abs(now - signedAt) <= skew)) {
    const [limit, present] = [stamp(now - skew), stamp(now)]
    throw errors.expired(`${claim.signedAt} is now earlier than ${limit} (${present} - ${SKEW_MINUTES} min.)`)
  }
}

function signatureOf(request: SignedRequest, claim: SignatureClaim, secret: string): string {
  const { date, region, service } = claim.scope
  const text = [
    'AWS4-HMAC-SHA256',
    claim.signedAt,
    `${date}/${region}/${service}/aws4_request`,
    createHash('sha256').update(canonicalRequest(request, claim)).digest('hex'),
  ].join('\n')
  return createHmac('sha256', signingKey(secret, claim.scope)).update(text).digest('hex')
}

/** `YYYYMMDDTHHMMSSZ` as milliseconds; NaN for anything else. */
function instantOf(stampText: string): number {
  return Date.parse(stampText.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
}
