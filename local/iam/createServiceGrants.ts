import type { Assembly } from '../services'
import { concerns } from './concerns'
import { evaluate } from './evaluate'
import { contextOf } from './contextOf'
import { resourcePoliciesOf } from './resourcePoliciesOf'

/** Whether a service (`s3.amazonaws.com`) may act on a resource, for the sake of the source that it acts for. */
export type ServiceGrants = (service: string, action: string, resourceArn: string, sourceArn: string) => boolean

/** Reads the bucket policies and Lambda permissions by which services reach each other. */
export function createServiceGrants(assembly: Assembly): ServiceGrants {
  const statements = resourcePoliciesOf(assembly)
  return (service, action, resourceArn, sourceArn) => {
    const context = contextOf({
      'aws:sourcearn': sourceArn,
      'aws:sourceaccount': sourceAccount(assembly, sourceArn),
    })
    const own = statements.filter((statement) => concerns(statement, { service }))
    return evaluate(own, action, resourceArn, context) === 'allowed'
  }
}

/** A bucket's ARN does not say whose it is; everything in an assembly belongs to its one account. */
function sourceAccount(assembly: Assembly, sourceArn: string): string | undefined {
  const role = assembly.byType('AWS::IAM::Role')[0]
  return sourceArn.split(':')[4] || (role && assembly.attribute(role, 'Arn').split(':')[4])
}
