import { Kind, visit, type ASTNode, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { ResponseError } from '../errors/ResponseError'
import { toLocations } from '../errors/toLocations'
import { printValue } from './printValue'

type Said = [type: string, text: (found: string[]) => string]

/** graphql-js's sentences, and what AppSync says for each. */
const SENTENCES: [pattern: RegExp, said: Said][] = [
  [
    /^Cannot query field "(.+?)" on type "(.+?)"/,
    ['FieldUndefined', ([a, b]) => `Field '${a}' in type '${b}' is undefined`],
  ],
  [
    /introspection has been disabled.*field "(.+?)"/,
    ['FieldUndefined', ([a]) => `Field '${a}' in type 'Query' is undefined`],
  ],
  [/^Unknown argument "(.+?)" on/, ['UnknownArgument', ([a]) => `Unknown field argument ${a}`]],
  [
    /argument "(.+?)" of type .* is required, but it was not provided/,
    ['MissingFieldArgument', ([a]) => `Missing field argument ${a}`],
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields/,
    ['SubSelectionRequired', ([a, b]) => `Sub selection required for type ${named(b)} of field ${a}`],
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)"/,
    ['SubSelectionNotAllowed', ([a, b]) => `Sub selection not allowed on leaf type ${named(b)} of field ${a}`],
  ],
  [/^Variable "\$(.+?)" is not defined/, ['UndefinedVariable', ([a]) => `Undefined variable ${a}`]],
  [/^Variable "\$(.+?)" is never used/, ['UnusedVariable', ([a]) => `Unused variable ${a}`]],
  [
    /^Variable "\$.+?" of type "(.+?)" used in position expecting type "(.+?)"/,
    ['VariableTypeMismatch', ([a, b]) => `Variable type '${a}' doesn't match expected type '${b}'`],
  ],
  [
    /^Variable "\$(.+?)" cannot be non-input type "(.+?)"/,
    ['NonInputTypeOnVariable', ([a]) => `Input variable ${a} type is not a valid input type`],
  ],
  [/^Unknown fragment "(.+?)"/, ['UndefinedFragment', ([a]) => `Undefined fragment ${a}`]],
  [/^Fragment "(.+?)" is never used/, ['UnusedFragment', ([a]) => `Unused fragment ${a}`]],
  [
    /^Fragment .*can never be of type/,
    ['InvalidFragmentType', () => 'Fragment cannot be spread here as objects of this type can never be of that type'],
  ],
  [
    /^Fragment .*cannot condition on non composite type/,
    [
      'InlineFragmentTypeConditionInvalid',
      () => 'Inline fragment type condition is invalid, must be on Object/Interface/Union',
    ],
  ],
  [/^Cannot spread fragment "(.+?)" within itself/, ['FragmentCycle', () => 'Fragment cycles not allowed']],
  [/^Unknown type "(.+?)"/, ['UnknownType', ([a]) => `Unknown type ${a}`]],
  [/^Unknown directive "@(.+?)"/, ['UnknownDirective', ([a]) => `Unknown directive ${a}`]],
  [/^Directive "@(.+?)" may not be used on/, ['MisplacedDirective', ([a]) => `Directive ${a} not allowed here`]],
  [
    /^The directive "@(.+?)" can only be used once/,
    [
      'DuplicateDirectiveName',
      ([a]) =>
        `Non repeatable directives must be uniquely named within a location. The directive '${a}' used here is not unique`,
    ],
  ],
  [/^Fields "(.+?)" conflict/, ['FieldsConflict', ([a]) => `${a}: they have differing fields or arguments`]],
  [
    /^This anonymous operation must be the only/,
    ['LoneAnonymousOperationViolation', () => 'Anonymous operation with other operations'],
  ],
  [
    /^There can be only one operation named "(.+?)"/,
    ['DuplicateOperationName', ([a]) => `There can be only one operation named '${a}'`],
  ],
  [
    /^There can be only one fragment named "(.+?)"/,
    ['DuplicateFragmentName', ([a]) => `There can be only one fragment named '${a}'`],
  ],
  [
    /^There can be only one argument named "(.+?)"/,
    ['DuplicateArgumentNames', ([a]) => `There can be only one argument named '${a}'`],
  ],
  [
    /^There can be only one variable named "\$(.+?)"/,
    ['DuplicateVariableName', ([a]) => `There can be only one variable named '${a}'`],
  ],
  [
    /must select only one top level field/,
    ['SubscriptionMultipleRootFields', () => 'Subscription operation must have exactly one root field'],
  ],
]

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
  for (const [pattern, [type, text]] of SENTENCES) {
    const found = pattern.exec(error.message)
    if (found) return [type, text(found.slice(1))]
  }
  return ['WrongType', wrongValue(error, node, document, schema)]
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

function named(type: string | undefined): string {
  return (type ?? '').replace(/[[\]!]/g, '')
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
