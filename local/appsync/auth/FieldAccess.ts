import { isObjectType, type GraphQLSchema } from 'graphql'
import { AwsError } from '../../AwsError'
import type { Iam } from '../../services'
import type { AuthSettings } from './AuthSettings'
import type { Caller } from './Caller'
import type { FieldRule } from './FieldRule'
import { isAllowed } from './isAllowed'
import { readFieldRule } from './readFieldRule'

/** Who may read which field of an API. */
export class FieldAccess {
  readonly #rules = new Map<string, FieldRule>()
  readonly #roots: ReadonlySet<string>

  constructor(
    schema: GraphQLSchema,
    readonly settings: AuthSettings,
    readonly iam: Iam,
  ) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    this.#roots = new Set(roots.flatMap((type) => (type ? [type.name] : [])))
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      for (const field of Object.values(type.getFields())) {
        this.#rules.set(`${type.name}.${field.name}`, readFieldRule(type, field, settings))
      }
    }
  }

  /** True if no caller of this API is refused: the field needs no guard. */
  isOpen(typeName: string, fieldName: string): boolean {
    const rule = this.#rules.get(`${typeName}.${fieldName}`)
    if (this.settings.modes.has('AWS_LAMBDA')) return false
    if (this.#roots.has(typeName) && this.settings.modes.has('AWS_IAM')) return false
    return [...this.settings.modes].every((mode) => rule?.get(mode) === true)
  }

  /** True for a field that an authorizer wants to be null, whatever it holds. */
  hides({ deniedFields }: Caller, typeName: string, fieldName: string): boolean {
    return deniedFields !== undefined && deniedFields.has(`${typeName}.${fieldName}`.toLowerCase())
  }

  allows(caller: Caller, typeName: string, fieldName: string): boolean {
    const rule = this.#rules.get(`${typeName}.${fieldName}`)
    if (!rule || !isAllowed(rule, caller)) return false
    const asksPolicies = caller.mode === 'AWS_IAM' && this.#roots.has(typeName)
    return !asksPolicies || this.#policiesAllow(caller, typeName, fieldName)
  }

  #policiesAllow({ principal }: Caller, typeName: string, fieldName: string): boolean {
    if (!principal) return false
    try {
      this.iam.authorise(principal, 'appsync:GraphQL', `${this.settings.apiArn}/types/${typeName}/fields/${fieldName}`)
      return true
    } catch (error) {
      // Whoever may not is told no more than that.
      if (error instanceof AwsError) return false
      throw error
    }
  }
}
