import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Accepts findings of cdk-nag on a construct: each with the reason why it is right here. */
export function acknowledge(construct: IConstruct, reasons: Record<string, string>): void {
  const findings = Object.entries(reasons).map(([rule, reason]) => ({ id: `AwsSolutions-${rule}`, reason }))
  Validations.of(construct).acknowledge(...findings)
}
