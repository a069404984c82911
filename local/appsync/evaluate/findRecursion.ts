import type { AnyNode, Program } from 'acorn'
import { walk } from './walk'

interface Declared {
  node: AnyNode
  calls: Set<string>
}

/** Functions that reach themselves again, directly or through others, each with the way back. */
export function findRecursion(program: Program): { node: AnyNode; path: string[] }[] {
  const declared = declarations(program)
  const found: { node: AnyNode; path: string[] }[] = []
  for (const [name, { node }] of declared) {
    const path = wayBack(name, name, declared, new Set())
    if (path) found.push({ node, path: [name, ...path] })
  }
  return found
}

function wayBack(from: string, to: string, declared: Map<string, Declared>, seen: Set<string>): string[] | undefined {
  for (const called of declared.get(from)?.calls ?? []) {
    if (called === to) return [to]
    if (seen.has(called)) continue
    seen.add(called)
    const rest = wayBack(called, to, declared, seen)
    if (rest) return [called, ...rest]
  }
  return undefined
}

function declarations(program: Program): Map<string, Declared> {
  const declared = new Map<string, Declared>()
  walk(program, (visited) => {
    const node = visited as AnyNode
    if (node.type === 'FunctionDeclaration' && node.id) declared.set(node.id.name, { node, calls: callsIn(node) })
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return
    if (node.init.type !== 'ArrowFunctionExpression' && node.init.type !== 'FunctionExpression') return
    declared.set(node.id.name, { node, calls: callsIn(node.init) })
  })
  return declared
}

function callsIn(body: AnyNode): Set<string> {
  const calls = new Set<string>()
  walk(body, (visited) => {
    const node = visited as AnyNode
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') calls.add(node.callee.name)
  })
  return calls
}
