import type { Principal } from '../../services'
import type { AuthSettings } from './AuthSettings'
import type { Caller } from './Caller'
import type { ShownCredentials } from './ShownCredentials'
import { sourceAddresses } from './sourceAddresses'

/** A caller who signed the request with a role's keys. */
export function callerOfPrincipal(principal: Principal, shown: ShownCredentials, settings: AuthSettings): Caller {
  return {
    mode: 'AWS_IAM',
    key: principal.arn,
    groups: [],
    principal,
    identity: {
      accountId: principal.arn.split(':')[4] || settings.accountId,
      cognitoIdentityPoolId: null,
      cognitoIdentityId: null,
      sourceIp: sourceAddresses(shown),
      username: principal.sessionArn.split('/').slice(1).join(':') || principal.sessionArn,
      userArn: principal.sessionArn,
      cognitoIdentityAuthType: null,
      cognitoIdentityAuthProvider: null,
    },
  }
}
