import type { Node } from 'acorn'

/** Calls `visit` for a node and everything below it, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent)
  for (const child of Object.values(node) as unknown[]) {
    if (Array.isArray(child)) for (const item of child) walkChild(item, visit, node)
    else walkChild(child, visit, node)
  }
}

function walkChild(child: unknown, visit: (node: Node, parent: Node | undefined) => void, parent: Node): void {
  if (isNode(child)) walk(child, visit, parent)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
