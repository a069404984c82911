import type { Construct } from 'constructs'

/** The resource of the template behind a construct of CDK's: for what the construct has no option for. */
export function templateOf<T>(construct: Construct, type: abstract new (...args: never[]) => T): T {
  const resource = construct.node.defaultChild
  if (resource instanceof type) return resource
  throw new Error(`${construct.node.path} is not a ${type.name}.`)
}
