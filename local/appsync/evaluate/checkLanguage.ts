import type { AnyNode, CallExpression, Program } from 'acorn'
import type { CodeError } from './CodeError'
import { findRecursion } from './findRecursion'
import { walk } from './walk'

const STATEMENTS: Record<string, string> = {
  TryStatement: 'try is not supported: a failed data source shows in ctx.error.',
  ThrowStatement: 'throw is not supported: use util.error().',
  WhileStatement: 'while is not supported: use for … of.',
  DoWhileStatement: 'do … while is not supported: use for … of.',
  ForStatement: 'for (;;) is not supported: use for … of.',
  ContinueStatement: 'continue is not supported: use if.',
  LabeledStatement: 'Labels are not supported.',
  ClassDeclaration: 'Classes are not supported.',
  ClassExpression: 'Classes are not supported.',
  ThisExpression: 'this is not supported.',
  AwaitExpression: 'await is not supported.',
  YieldExpression: 'Generators are not supported.',
  WithStatement: 'with is not supported.',
  ImportExpression: 'import() is not supported: bundle the code.',
  DebuggerStatement: 'debugger is not supported.',
}
const UTILS = new Set(['@aws-appsync/utils', '@aws-appsync/utils/dynamodb'])
const UTILS_NOT_HERE = new Set(['@aws-appsync/utils/rds', '@aws-appsync/utils/ai'])
const TAKE_CALLBACKS = new Set(
  'map find filter findIndex findLast findLastIndex forEach reduce reduceRight every some flatMap'.split(' '),
)

/** What of AppSync's language rules this code breaks. */
export function checkLanguage(program: Program): CodeError[] {
  const errors: CodeError[] = []
  const functions = namedFunctions(program)
  walk(program, (node, parent) => {
    const message = complaint(node as AnyNode, parent as AnyNode | undefined, functions)
    if (message) errors.push({ ...position(node as AnyNode), message })
  })
  for (const { node, path } of findRecursion(program)) {
    errors.push({ ...position(node), message: `Recursion is not supported: ${path.join(' → ')}.` })
  }
  return errors
}

function complaint(node: AnyNode, parent: AnyNode | undefined, functions: Set<string>): string | undefined {
  const plain = STATEMENTS[node.type]
  if (plain) return plain
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.async) return 'async is not supported.'
      if (node.generator) return 'Generators are not supported.'
      return parent?.type === 'ReturnStatement' || isBodyOfArrow(node, parent) ? RETURNED : undefined
    case 'ReturnStatement':
      return node.argument?.type === 'Identifier' && functions.has(node.argument.name) ? RETURNED : undefined
    case 'ForOfStatement':
      return node.await ? 'for await is not supported.' : undefined
    case 'Literal':
      return 'regex' in node && node.regex
        ? 'Regular expression literals are not supported: pass the pattern as text.'
        : undefined
    case 'UpdateExpression':
      return `The operator ${node.operator} is not supported.`
    case 'UnaryExpression':
      return node.operator === '~' ? 'The operator ~ is not supported.' : undefined
    case 'BinaryExpression':
      return node.operator === 'in' || node.operator === 'instanceof'
        ? `The operator ${node.operator} is not supported.`
        : undefined
    case 'ImportDeclaration':
      return importComplaint(String(node.source.value))
    case 'Identifier':
      return node.name === 'Promise' || node.name === 'Function' || node.name === 'eval'
        ? `${node.name} is not supported.`
        : undefined
    case 'AssignmentExpression':
      return reassigns(node.left, functions)
    case 'CallExpression':
      return callComplaint(node, functions)
    default:
      return undefined
  }
}

function importComplaint(source: string): string | undefined {
  if (UTILS.has(source)) return undefined
  if (UTILS_NOT_HERE.has(source)) return `'${source}' is not implemented here.`
  return `'${source}' cannot be imported: bundle the code, only @aws-appsync/utils is there.`
}

const RETURNED = 'Functions cannot be returned from functions.'

function isBodyOfArrow(node: AnyNode, parent: AnyNode | undefined): boolean {
  return parent?.type === 'ArrowFunctionExpression' && parent.body === node
}

function reassigns(left: AnyNode, functions: Set<string>): string | undefined {
  if (left.type === 'Identifier' && functions.has(left.name)) return 'Functions cannot be re-assigned.'
  if (left.type === 'Identifier' && (left.name === 'ctx' || left.name === 'context'))
    return 'ctx cannot be re-assigned.'
  return undefined
}

function callComplaint(node: CallExpression, functions: Set<string>): string | undefined {
  const method =
    node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier'
      ? node.callee.property.name
      : ''
  if (['apply', 'bind', 'call'].includes(method)) return `.${method}() is not supported.`
  if (method === 'sort' && node.arguments.length > 0) return 'sort() takes no argument here.'
  const passes = node.arguments.some(
    (argument) =>
      argument.type === 'ArrowFunctionExpression' ||
      argument.type === 'FunctionExpression' ||
      (argument.type === 'Identifier' && functions.has(argument.name)),
  )
  return passes && !TAKE_CALLBACKS.has(method)
    ? 'Functions can be passed only to array methods such as map.'
    : undefined
}

function namedFunctions(program: Program): Set<string> {
  const names = new Set<string>()
  walk(program, (visited) => {
    const node = visited as AnyNode
    if (node.type === 'FunctionDeclaration' && node.id) names.add(node.id.name)
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return
    if (node.init?.type === 'ArrowFunctionExpression' || node.init?.type === 'FunctionExpression')
      names.add(node.id.name)
  })
  return names
}

function position(node: AnyNode): { line: number; column: number } {
  return { line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 }
}
