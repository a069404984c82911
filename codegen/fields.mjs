import { getNamedType, isIntrospectionType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql'

const capitalise = (name) => name[0].toUpperCase() + name.slice(1)

function typeScript(type) {
  if (!isNonNullType(type)) return `Maybe<${named(type)}>`
  return named(type.ofType)
}

function named(type) {
  if (isListType(type)) return `Array<${typeScript(type.ofType)}>`
  return isScalarType(type) ? `Scalars['${type.name}']['output']` : type.name
}

function fieldEntry(parent, field, isRoot) {
  const required = field.args.filter((arg) => isNonNullType(arg.type))
  const names = required.map((arg) => `'${arg.name}'`).join(' | ')
  const given = field.args.length > 0 ? `${parent.name}${capitalise(field.name)}Args` : 'Record<string, never>'
  const args = names ? `Given<${given}, ${names}>` : given
  const source = isRoot ? 'undefined' : parent.name
  return `  '${parent.name}.${field.name}': { args: ${args}; source: ${source}; result: ${typeScript(field.type)} }`
}

/**
 * A codegen plugin: the type of every field that can have a resolver, by its coordinate. `Ctx<'Mutation.createLoan', Stash>`
 * is then what that field's handlers receive. An argument with a default may still be null: a client can say so.
 */
export function plugin(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type))
  const entries = types.flatMap((parent) => {
    const isRoot = roots.includes(parent)
    const fields = Object.values(parent.getFields())
    return fields
      .filter((field) => isRoot || field.args.length > 0 || isObjectType(getNamedType(field.type)))
      .map((field) => fieldEntry(parent, field, isRoot))
  })
  return {
    prepend: ["import type { Context } from '@aws-appsync/utils'"],
    content: `
type Given<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }

/** Every field that can have a resolver: its arguments, the object that it belongs to, its result. */
export type Fields = {
${entries.join('\n')}
}

export type FieldName = keyof Fields

/** The context of a field's handlers: arguments, stash, what the step before returned, what the data source returned. */
export type Ctx<
  F extends FieldName,
  Stash extends object = Record<string, never>,
  Prev = undefined,
  Data = unknown,
> = Context<Fields[F]['args'], Stash, { result: Prev }, Fields[F]['source'], Data>

export type Result<F extends FieldName> = Fields[F]['result']
`,
  }
}
