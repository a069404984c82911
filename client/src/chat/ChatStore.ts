import { newId } from '../api/newId'
import { sentenceOf } from '../api/sentenceOf'
import type { ChatMessageFragment } from '../generated/operations'
import type { ChatApi } from './ChatApi'
import type { Outgoing } from './Outgoing'
import type { Thread } from './Thread'
import { mergeMessages } from './mergeMessages'
import { unbrokenSeq } from './unbrokenSeq'

const unknown: Thread = { messages: [], outgoing: [], loaded: false, hasEarlier: false }

/**
 * The conversations of one member on this device. A push is only a hint: whatever arrives is put in its place by its
 * number, and whenever a number is missing, or may be, everything after the last unbroken one is asked for.
 */
export class ChatStore {
  private readonly threads = new Map<string, Thread>()
  private readonly watchers = new Set<() => void>()
  private readonly syncing = new Map<string, { again: boolean }>()
  private readonly lines = new Map<string, Promise<void>>()

  constructor(private readonly api: ChatApi) {}

  readonly thread = (id: string): Thread => this.threads.get(id) ?? unknown

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  /** Begins to follow a conversation, or catches up with it. */
  readonly open = async (id: string) => {
    if (this.thread(id).loaded) return this.sync(id)
    try {
      const { items, hasMore } = await this.api.latest(id)
      this.add(id, items, { loaded: true, hasEarlier: hasMore, problem: undefined })
      await this.closeGap(id)
    } catch (error) {
      this.change(id, { problem: sentenceOf(error) })
    }
  }

  /** Reads the page before the earliest message known. */
  readonly earlier = async (id: string) => {
    const first = this.thread(id).messages[0]?.seq
    try {
      const { items, hasMore } = await this.api.latest(id, first)
      this.add(id, items, { hasEarlier: hasMore, problem: undefined })
    } catch (error) {
      this.change(id, { problem: sentenceOf(error) })
    }
  }

  /** Takes what was pushed. */
  readonly receive = async (message: ChatMessageFragment) => {
    this.add(message.conversationId, [message])
    if (this.thread(message.conversationId).loaded) await this.closeGap(message.conversationId)
  }

  /** Asks for whatever may have been missed, in every conversation followed. */
  readonly syncAll = async () => {
    const followed = [...this.threads].filter(([, { loaded }]) => loaded)
    await Promise.all(followed.map(([id]) => this.sync(id)))
  }

  /** Sends a text: shown at once, sent in the order of writing. */
  readonly send = (id: string, text: string) => {
    const outgoing: Outgoing = { clientId: newId(), text, writtenAt: new Date().toISOString() }
    this.change(id, { outgoing: [...this.thread(id).outgoing, outgoing] })
    return this.deliver(id, outgoing)
  }

  /** Sends a failed text again; if it had arrived after all, it is still one message. */
  readonly retry = (id: string, clientId: string) => {
    const outgoing = this.thread(id).outgoing.find((one) => one.clientId === clientId)
    if (!outgoing) return Promise.resolve()
    this.mark(id, clientId, undefined)
    return this.deliver(id, outgoing)
  }

  readonly discard = (id: string, clientId: string) => {
    this.change(id, { outgoing: this.thread(id).outgoing.filter((one) => one.clientId !== clientId) })
  }

  private deliver(id: string, { clientId, text }: Outgoing) {
    const turn = (this.lines.get(id) ?? Promise.resolve()).then(async () => {
      try {
        await this.receive(await this.api.send(id, clientId, text))
      } catch (error) {
        this.mark(id, clientId, sentenceOf(error))
      }
    })
    this.lines.set(id, turn)
    return turn
  }

  private async closeGap(id: string) {
    const thread = this.thread(id)
    if ((thread.messages.at(-1)?.seq ?? 0) > unbrokenSeq(thread)) await this.sync(id)
  }

  private async sync(id: string) {
    const running = this.syncing.get(id)
    if (running) return void (running.again = true)
    const run = { again: true }
    this.syncing.set(id, run)
    try {
      while (run.again) {
        run.again = false
        const after = unbrokenSeq(this.thread(id))
        const { items, hasMore } = await this.api.since(id, after)
        this.add(id, items, { problem: undefined })
        if (hasMore && unbrokenSeq(this.thread(id)) > after) run.again = true
      }
    } catch (error) {
      this.change(id, { problem: sentenceOf(error) })
    } finally {
      this.syncing.delete(id)
    }
  }

  private mark(id: string, clientId: string, problem: string | undefined) {
    const outgoing = this.thread(id).outgoing.map((one) => (one.clientId === clientId ? { ...one, problem } : one))
    this.change(id, { outgoing })
  }

  private add(id: string, items: readonly ChatMessageFragment[], change: Partial<Thread> = {}) {
    const thread = this.thread(id)
    const arrived = new Set(items.map(({ clientId }) => clientId))
    const outgoing = thread.outgoing.filter(({ clientId }) => !arrived.has(clientId))
    this.change(id, { ...change, messages: mergeMessages(thread.messages, items), outgoing })
  }

  private change(id: string, change: Partial<Thread>) {
    this.threads.set(id, { ...this.thread(id), ...change })
    for (const watcher of this.watchers) watcher()
  }
}
