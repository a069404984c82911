import { type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType, valueFromASTUntyped } from 'graphql'
import type { AuthMode } from './AuthMode'
import type { AuthSettings } from './AuthSettings'
import type { FieldRule } from './FieldRule'

const MODES: Record<string, AuthMode | 'NOT_HERE'> = {
  aws_api_key: 'API_KEY',
  aws_iam: 'AWS_IAM',
  aws_cognito_user_pools: 'AMAZON_COGNITO_USER_POOLS',
  aws_oidc: 'NOT_HERE',
  aws_lambda: 'AWS_LAMBDA',
}

/** The rule of a field: its own directives, else its type's, else the API's default way. */
export function readFieldRule(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  settings: AuthSettings,
): FieldRule {
  return (
    ruleOf(field.astNode?.directives, settings) ?? ruleOf(type.astNode?.directives, settings) ?? defaultRule(settings)
  )
}

function defaultRule({ defaultMode, pools }: AuthSettings): FieldRule {
  const closed = defaultMode === 'AMAZON_COGNITO_USER_POOLS' && pools[0]?.allowsByDefault === false
  return new Map(closed ? [] : [[defaultMode, true]])
}

function ruleOf(directives: readonly ConstDirectiveNode[] = [], settings: AuthSettings): FieldRule | undefined {
  const rule = new Map<AuthMode, true | readonly string[]>()
  let found = false
  for (const directive of directives) {
    const name = directive.name.value
    const mode = name === 'aws_auth' && isCognitoAlone(settings) ? 'AMAZON_COGNITO_USER_POOLS' : MODES[name]
    if (!mode) continue
    found = true
    if (mode !== 'NOT_HERE') rule.set(mode, groupsOf(directive))
  }
  return found ? rule : undefined
}

function isCognitoAlone({ modes }: AuthSettings): boolean {
  return modes.size === 1 && modes.has('AMAZON_COGNITO_USER_POOLS')
}

function groupsOf(directive: ConstDirectiveNode): true | string[] {
  const argument = directive.arguments?.find(({ name }) => name.value === 'cognito_groups')
  const groups: unknown = argument && valueFromASTUntyped(argument.value)
  if (typeof groups === 'string') return [groups]
  return Array.isArray(groups) ? groups.map(String) : true
}
