import { Kind, visit, type ASTNode, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { ResponseError } from '../errors/ResponseError'
import { toLocations } from '../errors/toLocations'
import { printValue } from './printValue'
import { validationSentence } from './validationSentence'

/** A validation error in AppSync's words. Nothing is suggested: who does not know the schema learns nothing of it. */
export function validationError(error: GraphQLError, document: DocumentNode, schema: GraphQLSchema): ResponseError {
  const node = error.nodes?.find(({ kind }) => kind === Kind.VARIABLE) ?? error.nodes?.[0]
  const token = node?.loc?.startToken
  const path = node ? pathTo(node, document) : []
  const at = path.length > 0 ? ` @ '${path.join('/')}'` : ''
  const [type, text] = describe(error, node, document, schema)
  return {
    path: null,
    locations: toLocations(token ? [token] : error.locations),
    message: `Validation error of type ${type}: ${text}${at}`,
  }
}

function describe(
  error: GraphQLError,
  node: ASTNode | undefined,
  document: DocumentNode,
  schema: GraphQLSchema,
): [string, string] {
  return validationSentence(error.message) ?? ['WrongType', wrongValue(error, node, document, schema)]
}

/** What remains are values of the wrong type. */
function wrongValue(
  error: GraphQLError,
  node: ASTNode | undefined,
  document: DocumentNode,
  schema: GraphQLSchema,
): string {
  const argument = node && enclosing(node, document)
  if (!argument) return 'a value is not of the expected type'
  const value = printValue(argument.value)
  const missing = /^Field ".*\.(.+?)" of required type/.exec(error.message)?.[1]
  if (missing) return `argument '${argument.name}' with value '${value}' is missing required fields '[${missing}]'`
  const unknown = /^Field "(.+?)" is not defined by type "(.+?)"/.exec(error.message)
  if (unknown)
    return `argument '${argument.name}' with value '${value}' contains a field not in '${String(unknown[2])}': '${String(unknown[1])}'`
  const type = expectedType(error.message, schema)
  return `argument '${argument.name}' with value '${value}' is not a valid '${type}'`
}

function expectedType(message: string, schema: GraphQLSchema): string {
  const candidates = message.match(/\w+/g) ?? []
  return candidates.find((word) => schema.getType(word)) ?? 'value'
}

/** The names of the fields that lead to a node. */
function pathTo(target: ASTNode, document: DocumentNode): string[] {
  const path: string[] = []
  let found: string[] | undefined
  visit(document, {
    enter(node) {
      if (found) return false
      if (node.kind === Kind.FIELD) path.push(node.name.value)
      if (node === target) found = [...path]
      return undefined
    },
    leave(node) {
      if (node.kind === Kind.FIELD) path.pop()
    },
  })
  return found ?? []
}

/** The argument that a value stands in. */
function enclosing(target: ASTNode, document: DocumentNode): { name: string; value: ASTNode } | undefined {
  let found: { name: string; value: ASTNode } | undefined
  let current: { name: string; value: ASTNode } | undefined
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT) current = { name: node.name.value, value: node.value }
      if (node === target) found ??= current
    },
  })
  return found
}
