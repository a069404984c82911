import { AssemblyError } from '../assembly/AssemblyError'
import { isObject } from '../json/isObject'
import type { Assembly, Json, Resource } from '../services'
import { managedPolicies } from './managedPolicies'
import type { Statement } from './Statement'
import { statementsOf } from './statementsOf'

/** Every statement that a role carries: its inline policies, those attached to it, and AWS's managed ones. */
export function policiesOf(assembly: Assembly, role: Resource): Statement[] {
  const inline = list(role.properties['Policies']).map((policy) => documentOf(policy))
  const attached = assembly
    .byType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy')
    .filter((policy) => list(policy.properties['Roles']).includes(role.physicalId))
    .map((policy) => policy.properties['PolicyDocument'])
  const managed = list(role.properties['ManagedPolicyArns']).flatMap((arn) => managedStatements(assembly, role, arn))
  return [...[...inline, ...attached].flatMap(statementsOf), ...managed]
}

function managedStatements(assembly: Assembly, role: Resource, arn: Json): Statement[] {
  if (typeof arn !== 'string') return []
  const own = assembly.find(arn)
  if (own) return statementsOf(own.properties['PolicyDocument'])
  const name = arn.split(':policy/')[1] ?? ''
  const known = managedPolicies[name]
  if (known) return known
  throw new AssemblyError(
    `Role ${role.logicalId} of stack ${role.stack} has the managed policy ${name || arn}, which is not known here. Add it to local/iam/managedPolicies.ts.`,
  )
}

function documentOf(policy: Json): Json | undefined {
  return isObject(policy) ? policy['PolicyDocument'] : undefined
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}
