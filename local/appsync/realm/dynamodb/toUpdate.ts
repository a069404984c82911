import { isFields, own, type Fields } from '../own'
import { typed } from './typed'

interface Draft {
  set: string[]
  remove: string[]
  names: Fields
  values: Fields
  count: { names: number; values: number }
}

/** An object of changes as an update expression with numbered names and values. */
export function toUpdate(changes: unknown): Fields {
  const draft: Draft = { set: [], remove: [], names: {}, values: {}, count: { names: 0, values: 0 } }
  if (isFields(changes)) describe(changes, '', draft)
  const clauses: string[] = []
  if (draft.set.length > 0) clauses.push(`SET ${draft.set.join(', ')}`)
  if (draft.remove.length > 0) clauses.push(`REMOVE ${draft.remove.join(', ')}`)
  const update: Fields = { expression: clauses.join(' '), expressionNames: draft.names }
  if (Object.keys(draft.values).length > 0) update.expressionValues = draft.values
  return update
}

function describe(changes: Fields, parent: string, draft: Draft): void {
  for (const key of Object.keys(changes)) {
    const change = changes[key]
    if (change === undefined) continue
    const path = parent + name(key, draft)
    if (isListUpdate(change)) for (const item of change) operation(item, `${path}[${String(item.index)}]`, draft)
    else if (isOperation(change)) operation(change, path, draft)
    else if (isFields(change) && hasOperation(change)) describe(change, `${path}.`, draft)
    else draft.set.push(`${path} = ${value(change, draft)}`)
  }
}

function operation(change: Fields, path: string, draft: Draft): void {
  const { set } = draft
  switch (change.type) {
    case 'OPERATION_REMOVE':
      draft.remove.push(path)
      return
    case 'OPERATION_INCREMENT':
      set.push(`${path} = ${path} + ${value(change.by, draft)}`)
      return
    case 'OPERATION_DECREMENT':
      set.push(`${path} = ${path} - ${value(change.by, draft)}`)
      return
    case 'OPERATION_APPEND':
      set.push(`${path} = list_append(${path}, ${value(change.items, draft)})`)
      return
    case 'OPERATION_PREPEND':
      set.push(`${path} = list_append(${value(change.items, draft)}, ${path})`)
      return
    case 'OPERATION_UPDATE_LIST_ITEM':
      set.push(`${path.endsWith(']') ? path : `${path}[${String(change.index)}]`} = ${value(change.value, draft)}`)
      return
    default:
      set.push(`${path} = ${value(change.value, draft)}`)
  }
}

function name(key: string, draft: Draft): string {
  draft.count.names += 1
  const placeholder = `#expName_${draft.count.names}`
  own(draft.names, placeholder, key)
  return placeholder
}

function value(content: unknown, draft: Draft): string {
  draft.count.values += 1
  const placeholder = `:expValue_${draft.count.values}`
  own(draft.values, placeholder, isTypedSet(content) ? content : typed(content))
  return placeholder
}

function isOperation(change: unknown): change is Fields {
  return isFields(change) && typeof change.type === 'string' && change.type.startsWith('OPERATION_')
}

function isListUpdate(change: unknown): change is Fields[] {
  return Array.isArray(change) && change.length > 0 && isOperation(change[0])
}

function hasOperation(change: Fields): boolean {
  for (const key of Object.keys(change)) {
    const inner = change[key]
    if (isOperation(inner) || isListUpdate(inner) || (isFields(inner) && hasOperation(inner))) return true
  }
  return false
}

function isTypedSet(content: unknown): boolean {
  if (!isFields(content)) return false
  const [only, ...others] = Object.keys(content)
  return others.length === 0 && (only === 'SS' || only === 'NS' || only === 'BS')
}
