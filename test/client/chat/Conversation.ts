import type { ChatApi } from '../../../client/src/chat/ChatApi'
import type { ChatMessageFragment } from '../../../client/src/generated/operations'

/** A conversation as the service keeps it: messages numbered without holes, one for each client's id. */
export class Conversation implements ChatApi {
  readonly messages: ChatMessageFragment[] = []
  /** Makes the next call fail after it took effect, like an answer that is lost on its way. */
  loseAnswers = 0
  asked = 0

  say(senderId: string, text: string, clientId = `${senderId}-${this.messages.length}`): ChatMessageFragment {
    const known = this.messages.find((message) => message.clientId === clientId)
    if (known) return known
    const seq = this.messages.length + 1
    const message: ChatMessageFragment = {
      __typename: 'Message',
      id: `c#${seq}`,
      conversationId: 'c',
      seq,
      senderId,
      memberIds: ['me', 'other'],
      text,
      sentAt: new Date(seq * 1000).toISOString(),
      clientId,
    }
    this.messages.push(message)
    return message
  }

  latest(_id: string, beforeSeq = Number.MAX_SAFE_INTEGER) {
    const before = this.messages.filter(({ seq }) => seq < beforeSeq)
    return this.answer({ items: before.slice(-50).reverse(), hasMore: before.length > 50 })
  }

  since(_id: string, afterSeq: number) {
    const after = this.messages.filter(({ seq }) => seq > afterSeq)
    return this.answer({ items: after.slice(0, 100), hasMore: after.length > 100 })
  }

  send(_id: string, clientId: string, text: string) {
    return this.answer(this.say('me', text, clientId))
  }

  private async answer<T>(value: T): Promise<T> {
    this.asked += 1
    await Promise.resolve()
    if (this.loseAnswers === 0) return value
    this.loseAnswers -= 1
    throw new TypeError('Failed to fetch')
  }
}
