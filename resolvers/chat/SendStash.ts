import type { Message } from '../generated/schema'

/** What the pipelines that send share. `attempt` is what is being written; the work is done once there is a `message`. */
export type SendStash = {
  senderId: string
  clientId: string
  text: string
  fingerprint: string
  attempt?: Message
  message?: Message
}
