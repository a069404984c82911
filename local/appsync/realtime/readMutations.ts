import { valueFromASTUntyped, type GraphQLSchema } from 'graphql'
import { textOf } from '../json/textOf'

/** Mutation → the subscriptions that hear of it, from `@aws_subscribe`. */
export function readMutations(schema: GraphQLSchema): Map<string, string[]> {
  const heard = new Map<string, string[]>()
  const known = schema.getMutationType()?.getFields() ?? {}
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const directive = field.astNode?.directives?.find(({ name }) => name.value === 'aws_subscribe')
    const argument = directive?.arguments?.find(({ name }) => name.value === 'mutations')
    const given: unknown = argument && valueFromASTUntyped(argument.value)
    for (const name of Array.isArray(given) ? given.map(textOf) : [textOf(given ?? '')]) {
      if (!name) continue
      if (!known[name]) throw new Error(`Subscription.${field.name}: there is no mutation ${name} to subscribe to.`)
      heard.set(name, [...(heard.get(name) ?? []), field.name])
    }
  }
  return heard
}
