import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Iam } from '../../services'
import type { AuthSettings } from '../auth/AuthSettings'
import type { FieldRule } from '../auth/FieldRule'
import { isAllowed } from '../auth/isAllowed'
import { readFieldRule } from '../auth/readFieldRule'
import { isObject } from '../datasources/isObject'
import { FieldError } from '../errors/FieldError'
import { printPath } from '../errors/printPath'
import { ValueError } from '../errors/ValueError'
import { pathOf } from './pathOf'
import type { GraphqlRequest } from './GraphqlRequest'
import type { Resolver } from './Resolver'
import { runResolver } from './runResolver'

type Resolve = GraphQLFieldResolver<unknown, GraphqlRequest, Record<string, unknown>>

export interface FieldGuards {
  settings: AuthSettings
  iam: Iam
  /** 0 where there is none. */
  resolverCountLimit: number
}

/** Gives each field of the schema its guard and its resolver. Fields without either read their parent's property. */
export function attachResolvers(schema: GraphQLSchema, resolvers: Map<string, Resolver>, guards: FieldGuards): void {
  const left = new Set(resolvers.keys())
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isRoot =
      type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType()
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      left.delete(name)
      const resolver = resolvers.get(name)
      const rule = readFieldRule(type, field, guards.settings)
      const guard = guardOf(rule, isRoot, guards)
      const resolve = resolver ? resolveWith(resolver, guards.resolverCountLimit) : undefined
      if (guard || resolve)
        field.resolve = guarded(guard, resolve ?? readProperty) as GraphQLFieldResolver<unknown, unknown>
    }
  }
  for (const name of left) throw new Error(`There is a resolver for ${name}, but the schema has no such field.`)
}

/** What a field is without a resolver. Only the value's own properties count, and functions are never called. */
export const readProperty: Resolve = (source, _args, _request, { fieldName }) =>
  isObject(source) && Object.hasOwn(source, fieldName) ? source[fieldName] : undefined

type Guard = (request: GraphqlRequest, info: GraphQLResolveInfo) => void

function guardOf(rule: FieldRule, isRoot: boolean, { settings, iam }: FieldGuards): Guard | undefined {
  const isOpen = [...settings.modes].every((mode) => rule.get(mode) === true)
  const asksIam = isRoot && rule.has('AWS_IAM')
  if (isOpen && !asksIam) return undefined
  return ({ caller }, info) => {
    if (!isAllowed(rule, caller)) throw notAuthorized(info)
    if (isRoot && caller.mode === 'AWS_IAM' && caller.principal) {
      const resource = `${settings.apiArn}/types/${info.parentType.name}/fields/${info.fieldName}`
      iam.authorise(caller.principal, 'appsync:GraphQL', resource)
    }
  }
}

function guarded(guard: Guard | undefined, resolve: Resolve): Resolve {
  if (!guard) return resolve
  return (source, args, request, info) => {
    try {
      guard(request, info)
    } catch {
      // Whoever may not is told no more than that.
      throw notAuthorized(info)
    }
    return resolve(source, args, request, info)
  }
}

function notAuthorized({ fieldName, parentType }: GraphQLResolveInfo): FieldError {
  return new FieldError(`Not Authorized to access ${fieldName} on type ${parentType.name}`, 'Unauthorized')
}

function resolveWith(resolver: Resolver, limit: number): Resolve {
  return async (source, args, request, info) => {
    request.resolverRuns += 1
    if (limit > 0 && request.resolverRuns > limit) {
      throw new FieldError(`The request runs more than ${limit} resolvers.`, 'ResolverExecutionLimitReached')
    }
    const { value } = await runResolver(resolver, source, args, request, info)
    checkShape(value, info.returnType, info)
    return value
  }
}

function checkShape(value: unknown, type: GraphQLOutputType, info: GraphQLResolveInfo): void {
  const inner = isNonNullType(type) ? type.ofType : type
  if (value === null || value === undefined) return
  const expected =
    isListType(inner) && !Array.isArray(value)
      ? 'LIST'
      : isCompositeType(inner) && !isObject(value)
        ? 'OBJECT'
        : undefined
  if (!expected) return
  const at = printPath(pathOf(info.path))
  throw new ValueError(`Can't resolve value (${at}) : type mismatch error, expected type ${expected}`)
}
