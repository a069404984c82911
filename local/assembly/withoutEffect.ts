import type { Assembly, Resource } from '../services'

/** Types that do something on AWS which nobody misses on a desk until they wait for it. */
const IDLE_TYPES = ['AWS::SNS::Subscription', 'AWS::SNS::Topic', 'AWS::WAFv2::WebACL']

/** The resources of an assembly that would act on AWS and do not act here. */
export function withoutEffect(assembly: Assembly): Resource[] {
  return assembly.byType(...IDLE_TYPES)
}
