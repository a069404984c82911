import type { Assembly, Json, Resource } from '../services'
import type { Condition, Statement } from './Statement'
import { statementsOf } from './statementsOf'

/** The statements that buckets and functions carry themselves: bucket policies and Lambda permissions. */
export function resourcePoliciesOf(assembly: Assembly): Statement[] {
  const buckets = assembly
    .byType('AWS::S3::BucketPolicy')
    .flatMap((policy) => statementsOf(policy.properties['PolicyDocument']))
  return [...buckets, ...assembly.byType('AWS::Lambda::Permission').map((grant) => permission(assembly, grant))]
}

/** `AWS::Lambda::Permission` is a statement of the function's policy, taken apart. */
function permission(assembly: Assembly, { properties }: Resource): Statement {
  const principal = text(properties['Principal'])
  return {
    effect: 'Allow',
    actions: [text(properties['Action'])],
    resources: [functionArn(assembly, text(properties['FunctionName']))],
    principals: principal.includes('.amazonaws.com') ? { Service: [principal] } : { AWS: [principal] },
    conditions: [
      ...condition('ArnLike', 'aws:sourcearn', properties['SourceArn']),
      ...condition('StringEquals', 'aws:sourceaccount', properties['SourceAccount']),
    ],
  }
}

function functionArn(assembly: Assembly, nameOrArn: string): string {
  if (nameOrArn.startsWith('arn:')) return nameOrArn
  const resource = assembly.find(nameOrArn)
  return resource ? assembly.attribute(resource, 'Arn') : nameOrArn
}

function condition(operator: string, key: string, value: Json | undefined): Condition[] {
  return typeof value === 'string' ? [{ operator, key, values: [value] }] : []
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
