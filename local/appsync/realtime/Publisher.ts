import { getNamedType, Kind, OperationTypeNode, type FieldNode, type SelectionSetNode } from 'graphql'
import { adopt } from '../evaluate/adopt'
import type { Executed } from '../execute/executeRequest'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import type { Host } from '../realm/Host'
import { textOf } from '../json/textOf'
import { matches } from './filters/matches'
import { matchesArguments } from './filters/matchesArguments'
import { fragmentsOf } from '../documents/fragmentsOf'
import { messages } from './messages'
import { payloadOf } from './payloadOf'
import { Projection } from './Projection'
import { readMutations } from './readMutations'
import type { Subscription } from './Subscription'

const PAYLOAD_BYTES = 240 * 1024

/** Brings the results of mutations to those who subscribed to them. */
export class Publisher {
  readonly #heardBy: Map<string, string[]>
  readonly #listening = new Map<string, Set<Subscription>>()

  constructor(
    readonly api: GraphqlApiDefinition,
    readonly log: Host['log'],
  ) {
    this.#heardBy = readMutations(api.schema)
  }

  add(subscription: Subscription): void {
    const { fieldName } = subscription
    const listening = this.#listening.get(fieldName) ?? new Set()
    this.#listening.set(fieldName, listening.add(subscription))
  }

  remove(subscription: Subscription): void {
    this.#listening.get(subscription.fieldName)?.delete(subscription)
  }

  /** Publishes what a mutation has answered. Its answer is out already: what fails here is for the log alone. */
  publish(executed: Executed): void {
    try {
      this.#publish(executed)
    } catch (error) {
      this.log('ERROR', error instanceof Error ? (error.stack ?? error.message) : textOf(error))
    }
  }

  /** Field by field; then the subscriptions end that it invalidates. */
  #publish({ operation, read, data, request }: Executed): void {
    if (operation.operation !== OperationTypeNode.MUTATION) return
    if (data) {
      const fragments = fragmentsOf(read.document)
      for (const node of rootFields(operation.selectionSet, fragments)) {
        const value = data[(node.alias ?? node.name).value]
        const heardBy = this.#heardBy.get(node.name.value)
        if (value === null || value === undefined || !heardBy) continue
        const payload = payloadOf(value, node, fragments)
        for (const fieldName of heardBy) this.#deliver(fieldName, payload)
      }
    }
    for (const { subscriptionField, payload } of request.startedOperation?.invalidations ?? []) {
      this.#invalidate(subscriptionField, adopt(payload))
    }
  }

  /** One text for all who asked the same with the same rights. */
  #deliver(fieldName: string, payload: unknown): void {
    const texts = new Map<string, string>()
    for (const subscription of this.#listening.get(fieldName) ?? []) {
      const { filter, args, textKey, connection, id } = subscription
      if (!(filter ? matches(filter, payload) : matchesArguments(args, payload))) continue
      let text = texts.get(textKey)
      if (text === undefined) {
        text = this.#textFor(subscription, payload)
        texts.set(textKey, text)
      }
      if (text && connection.isEntitled(subscription)) connection.send(messages.data(id, text))
    }
  }

  #textFor(subscription: Subscription, payload: unknown): string {
    const text = new Projection(this.api, subscription).text(payload)
    if (Buffer.byteLength(text) <= PAYLOAD_BYTES) return text
    const { fieldName, type } = subscription
    this.log('ERROR', `Subscription.${fieldName}: a ${getNamedType(type).name} of more than 240 KB was not delivered.`)
    return ''
  }

  #invalidate(fieldName: string, payload: unknown): void {
    for (const { invalidationFilter, connection, id } of [...(this.#listening.get(fieldName) ?? [])]) {
      if (invalidationFilter && matches(invalidationFilter, payload)) connection.invalidate(id)
    }
  }
}

function* rootFields(set: SelectionSetNode, fragments: ReturnType<typeof fragmentsOf>): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield selection
    else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (inner) yield* rootFields(inner.selectionSet, fragments)
    }
  }
}
