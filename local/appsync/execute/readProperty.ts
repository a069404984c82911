import type { GraphQLFieldResolver } from 'graphql'
import { isObject } from '../../json/isObject'
import type { GraphqlRequest } from './GraphqlRequest'

/** How a field comes to its value. */
export type Resolve = GraphQLFieldResolver<unknown, GraphqlRequest, Record<string, unknown>>

/** What a field is without a resolver. Only the value's own properties count, and functions are never called. */
export const readProperty: Resolve = (source, _args, _request, { fieldName }) =>
  isObject(source) && Object.hasOwn(source, fieldName) ? source[fieldName] : undefined
