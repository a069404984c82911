import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { isObject } from '../../json/isObject'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** Of the data that an error carries, what the client has selected. */
export function filterBySelection(data: unknown, nodes: readonly FieldNode[], fragments: Fragments): unknown {
  const [node] = nodes
  return node?.selectionSet ? filtered(data, node.selectionSet, fragments) : data
}

function filtered(data: unknown, set: SelectionSetNode, fragments: Fragments): unknown {
  if (Array.isArray(data)) return data.map((item) => filtered(item, set, fragments))
  if (!isObject(data)) return data ?? null
  const result: Record<string, unknown> = {}
  add(data, set, fragments, result)
  return result
}

function add(
  data: Record<string, unknown>,
  set: SelectionSetNode,
  fragments: Fragments,
  result: Record<string, unknown>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value
      if (!Object.hasOwn(data, name)) continue
      const key = (selection.alias ?? selection.name).value
      result[key] = selection.selectionSet ? filtered(data[name], selection.selectionSet, fragments) : data[name]
      continue
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
    if (inner) add(data, inner.selectionSet, fragments, result)
  }
}
