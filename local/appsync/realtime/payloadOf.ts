import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { isObject } from '../../json/isObject'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The result of a mutation with its fields under their own names again: what subscribers may see of it. */
export function payloadOf(value: unknown, node: FieldNode, fragments: Fragments): unknown {
  if (!node.selectionSet) return value
  if (Array.isArray(value)) return value.map((item) => payloadOf(item, node, fragments))
  if (!isObject(value)) return value
  const payload: Record<string, unknown> = {}
  collect(value, node.selectionSet, fragments, payload)
  return payload
}

function collect(
  value: Record<string, unknown>,
  set: SelectionSetNode,
  fragments: Fragments,
  payload: Record<string, unknown>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value
      if (!Object.hasOwn(value, key)) continue
      const name = selection.name.value
      payload[name] = merged(payload[name], payloadOf(value[key], selection, fragments))
      continue
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (inner) collect(value, inner.selectionSet, fragments, payload)
  }
}

/** A field may be selected several times, each time with something else below it. */
function merged(present: unknown, more: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(more)) return more.map((item, index) => merged(present[index], item))
  return isObject(present) && isObject(more) ? { ...present, ...more } : more
}
