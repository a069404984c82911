import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from './fragmentsOf'

/** How many levels of fields an operation selects. Introspection does not count. */
export function queryDepth(operation: OperationDefinitionNode, document: DocumentNode): number {
  return depthOf(operation.selectionSet, fragmentsOf(document))
}

function depthOf(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): number {
  let deepest = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue
      const below = selection.selectionSet ? depthOf(selection.selectionSet, fragments) : 0
      deepest = Math.max(deepest, 1 + below)
      continue
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (inner) deepest = Math.max(deepest, depthOf(inner.selectionSet, fragments))
  }
  return deepest
}
