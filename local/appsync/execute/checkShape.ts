import { isCompositeType, isListType, isNonNullType, type GraphQLResolveInfo } from 'graphql'
import { isObject } from '../../json/isObject'
import { printPath } from '../errors/printPath'
import { ValueError } from '../errors/ValueError'
import { pathOf } from './pathOf'

/** Refuses a list where the field has an object, and the other way round. */
export function checkShape(value: unknown, { returnType, path }: GraphQLResolveInfo): void {
  if (value === null || value === undefined) return
  const type = isNonNullType(returnType) ? returnType.ofType : returnType
  const wantsList = isListType(type) && !Array.isArray(value)
  const wantsObject = isCompositeType(type) && !isObject(value)
  if (!wantsList && !wantsObject) return
  const expected = wantsList ? 'LIST' : 'OBJECT'
  throw new ValueError(
    `Can't resolve value (${printPath(pathOf(path))}) : type mismatch error, expected type ${expected}`,
  )
}
