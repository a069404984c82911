import type { Assembly, Json } from '../../local/services'

/** The ARN of the role that a policy of the assembly grants this action. */
export function roleGranted(assembly: Assembly, action: string): string {
  const policy = assembly
    .byType('AWS::IAM::Policy')
    .find(({ properties }) => mentions(properties.PolicyDocument, action))
  const names = policy?.properties.Roles
  const [name] = Array.isArray(names) ? names : []
  const role = typeof name === 'string' ? assembly.find(name) : undefined
  if (!role) throw new Error(`No role of the assembly may ${action}.`)
  return assembly.attribute(role, 'Arn')
}

function mentions(document: Json | undefined, action: string): boolean {
  return JSON.stringify(document ?? null).includes(`"${action}"`)
}
