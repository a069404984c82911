import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { FieldAccess } from '../auth/FieldAccess'
import { FieldError } from '../errors/FieldError'
import { notAuthorized } from '../errors/notAuthorized'
import { ValueError } from '../errors/ValueError'
import { checkShape } from './checkShape'
import type { GraphqlRequest } from './GraphqlRequest'
import { readProperty, type Resolve } from './readProperty'
import type { Resolver } from './Resolver'
import { runResolver } from './runResolver'

/** Gives each field of the schema its guard and its resolver. Fields without either read their parent's property. */
export function attachResolvers(
  schema: GraphQLSchema,
  resolvers: Map<string, Resolver>,
  access: FieldAccess,
  resolverCountLimit: number,
): void {
  const left = new Set(resolvers.keys())
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      left.delete(name)
      const resolver = resolvers.get(name)
      const resolve = resolver ? resolveWith(resolver, resolverCountLimit) : readProperty
      const guarded = access.isOpen(type.name, field.name) ? resolve : guard(resolve, access)
      if (guarded !== readProperty) field.resolve = guarded as GraphQLFieldResolver<unknown, unknown>
    }
  }
  for (const name of left) throw new Error(`There is a resolver for ${name}, but the schema has no such field.`)
}

function guard(resolve: Resolve, access: FieldAccess): Resolve {
  return (source, args, request, info) => {
    const { parentType, fieldName } = info
    if (!access.allows(request.caller, parentType.name, fieldName)) throw notAuthorized(parentType.name, fieldName)
    if (access.hides(request.caller, parentType.name, fieldName)) return null
    return resolve(source, args, request, info)
  }
}

function resolveWith(resolver: Resolver, limit: number): Resolve {
  return async (source, args, request: GraphqlRequest, info) => {
    request.resolverRuns += 1
    if (request.resolverRuns > limit) {
      throw new FieldError(`The request runs more than ${limit} resolvers.`, 'ResolverExecutionLimitReached')
    }
    try {
      const { value } = await runResolver(resolver, source, args, request, info)
      checkShape(value, info)
      return value
    } catch (error) {
      if (error instanceof FieldError || error instanceof ValueError) throw error
      // What went wrong inside is for the log, not for the client.
      request.realm.log(
        'ERROR',
        `${resolver.typeName}.${resolver.fieldName}: ${String(error instanceof Error ? error.stack : error)}`,
      )
      throw new FieldError('The field could not be resolved.', 'InternalFailure')
    }
  }
}
