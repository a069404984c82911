import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { isObject } from '../../json/isObject'
import { printPath } from '../errors/printPath'
import type { ResponseError } from '../errors/ResponseError'
import { toLocations } from '../errors/toLocations'
import { notAuthorized } from '../errors/notAuthorized'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import { fragmentsOf } from '../documents/fragmentsOf'
import type { Subscription } from './Subscription'

type Path = (string | number)[]

/** A null where there must be none: it climbs to the next field that may be null. */
const BROKEN = Symbol('null for a non-null type')

/** What one subscription shows of a payload: its selection of what the mutation has selected. No resolver runs. */
export class Projection {
  readonly errors: ResponseError[] = []
  readonly #fragments

  constructor(
    readonly api: GraphqlApiDefinition,
    readonly subscription: Subscription,
  ) {
    this.#fragments = fragmentsOf(subscription.read.document)
  }

  /** The answer as JSON. */
  text(payload: unknown): string {
    const { node, type } = this.subscription
    const key = (node.alias ?? node.name).value
    const value = this.#complete(type, payload, [node], [key], 'Subscription')
    const data = { [key]: value === BROKEN ? null : value }
    return JSON.stringify(this.errors.length > 0 ? { data, errors: this.errors } : { data })
  }

  #complete(type: GraphQLOutputType, value: unknown, nodes: FieldNode[], path: Path, parent: string): unknown {
    if (isNonNullType(type)) {
      const inner = this.#complete(type.ofType, value, nodes, path, parent)
      if (inner !== null) return inner
      this.#missing(type.ofType, path, parent)
      return BROKEN
    }
    if (value === null || value === undefined) return null
    if (isListType(type)) return this.#list(type.ofType, value, nodes, path, parent)
    if (!isCompositeType(type)) return value
    const concrete = isAbstractType(type) ? this.#concrete(value) : type
    return concrete && isObject(value) ? this.#object(concrete, value, nodes, path) : null
  }

  #list(type: GraphQLOutputType, value: unknown, nodes: FieldNode[], path: Path, parent: string): unknown {
    if (!Array.isArray(value)) return null
    const list = value.map((item, index) => this.#complete(type, item, nodes, [...path, index], parent))
    return list.includes(BROKEN) ? null : list
  }

  #object(type: GraphQLObjectType, value: Record<string, unknown>, nodes: FieldNode[], path: Path): unknown {
    const fields = new Map<string, FieldNode[]>()
    for (const { selectionSet } of nodes) if (selectionSet) this.#collect(selectionSet, type, fields)
    const result: Record<string, unknown> = {}
    let isBroken = false
    for (const [key, [node, ...others]] of fields) {
      if (!node) continue
      const shown = this.#field(type, value, [node, ...others], [...path, key])
      if (shown === BROKEN) isBroken = true
      else result[key] = shown
    }
    return isBroken ? null : result
  }

  #field(
    type: GraphQLObjectType,
    value: Record<string, unknown>,
    nodes: [FieldNode, ...FieldNode[]],
    path: Path,
  ): unknown {
    const name = nodes[0].name.value
    if (name === '__typename') return type.name
    const field = type.getFields()[name]
    if (!field) return null
    if (!this.api.access.allows(this.subscription.caller, type.name, name)) {
      const { message, errorType } = notAuthorized(type.name, name)
      this.errors.push({ path, data: null, errorType, errorInfo: null, locations: toLocations([]), message })
      return isNonNullType(field.type) ? BROKEN : null
    }
    const isHidden = this.api.access.hides(this.subscription.caller, type.name, name)
    return this.#complete(field.type, isHidden ? null : value[name], nodes, path, type.name)
  }

  #collect(set: SelectionSetNode, type: GraphQLObjectType, fields: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        fields.set(key, [...(fields.get(key) ?? []), selection])
        continue
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
      if (inner && this.#applies(inner.typeCondition?.name.value, type)) this.#collect(inner.selectionSet, type, fields)
    }
  }

  #isIncluded(node: SelectionNode): boolean {
    const { variables } = this.subscription
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (!condition || condition === type.name) return true
    const other = this.api.schema.getType(condition)
    return isAbstractType(other) && this.api.schema.isSubType(other, type)
  }

  #concrete(value: unknown): GraphQLObjectType | undefined {
    const name = isObject(value) ? value.__typename : undefined
    const type = typeof name === 'string' ? this.api.schema.getType(name) : undefined
    return isObjectType(type) ? type : undefined
  }

  #missing(type: GraphQLOutputType, path: Path, parent: string): void {
    if (this.errors.some((error) => error.path?.join('/').startsWith(path.join('/')))) return
    const name = 'name' in type ? type.name : 'null'
    const message = `Cannot return null for non-nullable type: '${name}' within parent '${parent}' (${printPath(path)})`
    this.errors.push({ path, locations: null, message })
  }
}
