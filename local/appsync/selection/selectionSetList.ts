import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'

/** Everything the client selects below a field, as paths with aliases: `ctx.info.selectionSetList`. */
export function selectionSetList(info: GraphQLResolveInfo): string[] {
  const paths = new Set<string>()
  const type = getNamedType(info.returnType)
  for (const node of info.fieldNodes) {
    if (node.selectionSet) collect(node.selectionSet, type, '', info, paths)
  }
  return [...paths]
}

function collect(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  prefix: string,
  info: GraphQLResolveInfo,
  paths: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const path = prefix + (selection.alias ?? selection.name).value
      paths.add(path)
      const below = fieldType(type, selection.name.value)
      if (selection.selectionSet && below) collect(selection.selectionSet, below, `${path}/`, info, paths)
      continue
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    const condition = inner?.typeCondition?.name.value
    if (inner && (!condition || appliesTo(condition, type, info)))
      collect(inner.selectionSet, type, prefix, info, paths)
  }
}

function fieldType(type: GraphQLNamedType, name: string): GraphQLNamedType | undefined {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
  const field = fields[name]
  return field && getNamedType(field.type)
}

/** Fragments on other types than the field's own are left out. */
function appliesTo(condition: string, type: GraphQLNamedType, info: GraphQLResolveInfo): boolean {
  if (condition === type.name) return true
  const other = info.schema.getType(condition)
  return isCompositeType(other) && isAbstractType(other) && isObjectType(type) && info.schema.isSubType(other, type)
}
