import type { IncomingMessage } from 'node:http'

/** The service that a request is signed for, or that its `X-Amz-Target` names. */
export function serviceOf({ url = '', headers }: IncomingMessage): string | undefined {
  const [, signedFor] = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(headers.authorization ?? '') ?? []
  if (signedFor) return signedFor
  const credential = /[?&]X-Amz-Credential=([^&]+)/.exec(url)?.[1]
  if (credential) return credential.split(/\/|%2F/i)[3]
  const target = headers['x-amz-target']
  if (typeof target !== 'string') return undefined
  if (target.startsWith('AWSCognitoIdentityProviderService.')) return 'cognito-idp'
  return target.startsWith('DynamoDB') ? 'dynamodb' : target.split('.')[0]
}
