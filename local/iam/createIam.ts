import { AssemblyError } from '../assembly/AssemblyError'
import { AwsError } from '../AwsError'
import type { Assembly, Credentials, Iam, Principal } from '../services'
import { concerns } from './concerns'
import { createSessions } from './createSessions'
import { evaluate } from './evaluate'
import { policiesOf } from './policiesOf'
import { readSignature } from './readSignature'
import { contextOf } from './contextOf'
import { resourcePoliciesOf } from './resourcePoliciesOf'
import { signatureErrors } from './signatureErrors'
import type { Statement } from './Statement'
import { verifySignature } from './verifySignature'

/** Identity and access for one assembly: keys for its roles, and its policies evaluated on every call. */
export function createIam(assembly: Assembly): Iam {
  const resourceStatements = resourcePoliciesOf(assembly)
  const roles = new Map<string, { principal: Principal; own: Statement[]; theirs: Statement[] }>()
  for (const role of assembly.byType('AWS::IAM::Role')) {
    const principal = rolePrincipal(assembly.attribute(role, 'Arn'))
    const theirs = resourceStatements.filter((statement) => concerns(statement, principal))
    roles.set(principal.arn, { principal, own: policiesOf(assembly, role), theirs })
  }
  const sessions = createSessions(rootOf([...roles.keys()]))

  function role(arn: string) {
    const found = roles.get(arn)
    if (!found) throw new AssemblyError(`There is no role ${arn} in the assembly.`)
    return found
  }

  return {
    roleOf: (roleArn): Principal => role(roleArn).principal,
    credentialsOf: (roleArn): Credentials => sessions.credentialsOf(role(roleArn).principal),
    secretOf: (accessKeyId, sessionToken) => sessions.find(accessKeyId, sessionToken, signatureErrors('s3')),

    authenticate(request) {
      const claim = readSignature(request)
      const errors = signatureErrors(claim?.scope.service ?? '')
      if (!claim) throw errors.missing()
      const { secret, principal } = sessions.find(claim.accessKeyId, claim.sessionToken, errors)
      verifySignature(request, claim, secret)
      return principal
    },

    authorise(principal, action, resourceArn, given = {}) {
      const policies = roles.get(principal.arn)
      // Only the account itself has no role; it may do everything.
      if (!policies) return
      const context = contextOf(given, principal.arn)
      const [identity, resource] = [policies.own, policies.theirs].map((statements) =>
        evaluate(statements, action, resourceArn, context),
      )
      const deniedBy =
        identity === 'denied' ? 'an identity-based' : resource === 'denied' ? 'a resource-based' : undefined
      if (!deniedBy && (identity === 'allowed' || resource === 'allowed')) return
      const reason = deniedBy
        ? `with an explicit deny in ${deniedBy} policy`
        : `because no identity-based policy allows the ${action} action`
      throw new AwsError(
        'AccessDeniedException',
        `User: ${principal.sessionArn} is not authorized to perform: ${action} on resource: ${resourceArn} ${reason}`,
      )
    },
  }
}

function rolePrincipal(arn: string): Principal {
  return { arn, sessionArn: `${arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/local` }
}

function rootOf(roleArns: string[]): Principal {
  const arn = `arn:aws:iam::${roleArns[0]?.split(':')[4] ?? '000000000000'}:root`
  return { arn, sessionArn: arn }
}
