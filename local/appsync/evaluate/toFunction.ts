import type { AnyNode, ExportNamedDeclaration, ImportDeclaration, Program } from 'acorn'
import { walk } from './walk'

/** Text put into the code, so that places in it can be led back. */
export interface Insertion {
  line: number
  column: number
  length: number
}

interface FunctionText {
  text: string
  insertions: Insertion[]
}

interface Edit {
  start: number
  end: number
  text: string
  inserted?: Insertion
}

const GLOBALS = 'Object, Array, String, Number, Boolean, Math, JSON, Date, util, extensions, runtime, console'

/** The module as a function of its imports that returns its handlers. Lines stay where they are, below one of ours. */
export function toFunction(code: string, program: Program): FunctionText {
  const edits: Edit[] = []
  const exported = new Map<string, string>()
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration')
      edits.push({ start: node.start, end: node.end, text: importText(code, node) })
    if (node.type === 'ExportNamedDeclaration') edits.push(exportEdit(code, node, exported))
  }
  walk(program, (visited) => limitLoop(visited as AnyNode, edits))
  edits.sort((a, b) => a.start - b.start)
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += code.slice(at, edit.start) + edit.text
    at = edit.end
  }
  const handlers = ['request', 'response'].flatMap((name) => {
    const local = exported.get(name)
    return local ? [`${name}: ${local}`] : []
  })
  const head = `(function (__globals, __modules, __take) { 'use strict'; const { ${GLOBALS} } = __globals; return (() => {\n`
  return {
    text: `${head}${text}${code.slice(at)}\nreturn { ${handlers.join(', ')} } })() })`,
    insertions: edits.flatMap(({ inserted }) => (inserted ? [inserted] : [])),
  }
}

/** `for … of` goes through a thousand elements at most. */
function limitLoop(node: AnyNode, edits: Edit[]): void {
  if (node.type !== 'ForOfStatement') return
  const { start, end, loc } = node.right
  const opening = '__take('
  edits.push({ start, end: start, text: opening, inserted: { ...place(loc?.start), length: opening.length } })
  edits.push({ start: end, end, text: ')', inserted: { ...place(loc?.end), length: 1 } })
}

function place(at: { line: number; column: number } | undefined): { line: number; column: number } {
  return { line: at?.line ?? 0, column: at?.column ?? 0 }
}

function importText(code: string, node: ImportDeclaration): string {
  const source = `__modules[${JSON.stringify(node.source.value)}]`
  const named: string[] = []
  let text = ''
  for (const specifier of node.specifiers) {
    if (specifier.type === 'ImportNamespaceSpecifier') text += `const ${specifier.local.name} = ${source};`
    else if (specifier.type === 'ImportDefaultSpecifier') named.push(`default: ${specifier.local.name}`)
    else named.push(`${nameOf(specifier.imported)}: ${specifier.local.name}`)
  }
  if (named.length > 0) text += `const { ${named.join(', ')} } = ${source};`
  return text + newlines(code.slice(node.start, node.end))
}

function exportEdit(code: string, node: ExportNamedDeclaration, exported: Map<string, string>): Edit {
  for (const specifier of node.specifiers) exported.set(nameOf(specifier.exported), nameOf(specifier.local))
  if (!node.declaration) return { start: node.start, end: node.end, text: newlines(code.slice(node.start, node.end)) }
  if (node.declaration.type === 'VariableDeclaration') {
    for (const { id } of node.declaration.declarations) if (id.type === 'Identifier') exported.set(id.name, id.name)
  } else exported.set(node.declaration.id.name, node.declaration.id.name)
  return { start: node.start, end: node.declaration.start, text: ' '.repeat(node.declaration.start - node.start) }
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.name ?? String(node.value)
}

function newlines(text: string): string {
  return text.replace(/[^\n]/g, '')
}
