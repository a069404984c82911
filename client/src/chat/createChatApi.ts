import type { ApolloClient } from '@apollo/client'
import { MessagesDocument, MessagesSinceDocument, SendMessageDocument } from '../generated/operations'
import type { ChatApi } from './ChatApi'

const nothing = () => new Error('The answer was empty. Please try again.')

/** The chat's questions, put to the GraphQL API. Nothing of it is cached: the store is the memory. */
export function createChatApi(client: ApolloClient): ChatApi {
  return {
    async latest(conversationId, beforeSeq) {
      const variables = { conversationId, beforeSeq }
      const { data } = await client.query({ query: MessagesDocument, variables, fetchPolicy: 'no-cache' })
      if (!data) throw nothing()
      return data.messages
    },
    async since(conversationId, afterSeq) {
      const variables = { conversationId, afterSeq }
      const { data } = await client.query({ query: MessagesSinceDocument, variables, fetchPolicy: 'no-cache' })
      if (!data) throw nothing()
      return data.messagesSince
    },
    async send(conversationId, clientId, text) {
      const variables = { input: { conversationId, clientId, text } }
      const { data } = await client.mutate({ mutation: SendMessageDocument, variables, fetchPolicy: 'no-cache' })
      if (!data) throw nothing()
      return data.sendMessage
    },
  }
}
