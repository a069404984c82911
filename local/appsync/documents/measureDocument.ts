import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { HttpError } from '../errors/HttpError'
import { fragmentsOf } from './fragmentsOf'
import { DOCUMENT_LIMITS } from './limits'

interface Measure {
  fragments: Map<string, FragmentDefinitionNode>
  fields: number
  aliases: number
  directives: number
}

/** Refuses documents that are cheap to write and dear to validate or run. Returns at the first limit. */
export function measureDocument(document: DocumentNode): void {
  const measure: Measure = { fragments: fragmentsOf(document), fields: 0, aliases: 0, directives: 0 }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    count(measure, 'directives', definition.directives?.length ?? 0)
    visit(definition.selectionSet, measure, new Map(), 1)
  }
}

function visit(set: SelectionSetNode, measure: Measure, names: Map<string, number>, depth: number): void {
  if (depth > DOCUMENT_LIMITS.depth) throw tooComplex(`is nested deeper than ${DOCUMENT_LIMITS.depth} levels`)
  for (const selection of set.selections) {
    count(measure, 'directives', selection.directives?.length ?? 0)
    if (selection.kind === Kind.FIELD) {
      count(measure, 'fields', 1)
      if (selection.alias) count(measure, 'aliases', 1)
      const name = (selection.alias ?? selection.name).value
      const same = (names.get(name) ?? 0) + 1
      if (same > DOCUMENT_LIMITS.sameName)
        throw tooComplex(`selects '${name}' more than ${DOCUMENT_LIMITS.sameName} times`)
      names.set(name, same)
      if (selection.selectionSet) visit(selection.selectionSet, measure, new Map(), depth + 1)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count(measure, 'fields', 1)
      visit(selection.selectionSet, measure, names, depth + 1)
    } else {
      count(measure, 'fields', 1)
      const fragment = measure.fragments.get(selection.name.value)
      if (fragment) visit(fragment.selectionSet, measure, names, depth + 1)
    }
  }
}

function count(measure: Measure, what: 'fields' | 'aliases' | 'directives', more: number): void {
  measure[what] += more
  if (measure[what] > DOCUMENT_LIMITS[what]) throw tooComplex(`has more than ${DOCUMENT_LIMITS[what]} ${what}`)
}

function tooComplex(what: string): HttpError {
  return new HttpError(400, 'BadRequestException', `The query ${what}. Ask for less, or in several requests.`)
}
