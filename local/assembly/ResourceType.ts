import type { Described } from './Described'

/** How CloudFormation names a resource of one type. */
export interface ResourceType {
  /** What `Ref` gives. */
  ref(resource: Described): string
  /** What `Fn::GetAtt` gives, by the attribute's name. */
  attributes: Record<string, (resource: Described) => string>
}
