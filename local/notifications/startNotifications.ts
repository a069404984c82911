import { randomUUID } from 'node:crypto'
import type { ServiceGrants } from '../iam/createServiceGrants'
import type { Assembly, Json, Lambda, ObjectCreated, ObjectStore, Store } from '../services'
import type { Notification } from './Notification'
import { readNotifications } from './readNotifications'
import { s3Event } from './s3Event'
import { wants } from './wants'

interface NotificationsOptions {
  assembly: Assembly
  grants: ServiceGrants
  objectStore: ObjectStore
  lambda: Lambda
  store: Store
}

interface Delivery {
  functionArn: string
  payload: Json
}

const COLLECTION = 'bucket-notifications'
/** An asynchronous invocation that fails is tried twice more; AWS waits longer in between. */
const RETRY_AFTER_MS = [1_000, 5_000]

/**
 * Calls functions when objects arrive. A notification is written down until its function has taken it,
 * so that one which was under way when everything stopped is delivered at the next start.
 */
export async function startNotifications({ assembly, grants, objectStore, lambda, store }: NotificationsOptions) {
  const notifications = readNotifications(assembly, grants)
  const waiting = new Set<NodeJS.Timeout>()
  let closed = false

  objectStore.onCreated(async (event) => {
    const wanted = notifications.filter((each) => wants(each, event))
    await Promise.all(wanted.map((notification) => accept(notification, event)))
  })
  for (const { key, value } of await store.list<Delivery>(COLLECTION)) void settle(key, value)

  /** Ends when the delivery is written down: only then may the writer hear that the object is there. */
  async function accept(notification: Notification, event: ObjectCreated) {
    const id = `${Date.now().toString().padStart(15, '0')}-${randomUUID()}`
    const payload = s3Event(notification, event, id.replaceAll('-', '').slice(0, 18), new Date().toISOString())
    const delivery = { functionArn: notification.functionArn, payload }
    await store.put(COLLECTION, id, delivery)
    void settle(id, delivery)
  }

  /** Nobody waits for a delivery: what fails beyond repair is reported. */
  async function settle(id: string, delivery: Delivery, attempt = 0) {
    try {
      await deliver(id, delivery, attempt)
    } catch (error) {
      report(delivery.functionArn, error)
    }
  }

  async function deliver(id: string, delivery: Delivery, attempt: number) {
    const failure = await invoke(id, delivery)
    if (closed) return
    if (failure !== undefined) report(delivery.functionArn, failure)
    const delay = failure === undefined ? undefined : RETRY_AFTER_MS[attempt]
    if (delay === undefined) {
      await store.remove(COLLECTION, id)
      return
    }
    const timer = setTimeout(() => {
      waiting.delete(timer)
      void settle(id, delivery, attempt + 1)
    }, delay)
    waiting.add(timer)
  }

  /** What went wrong: in the function, or on the way to it. */
  async function invoke(id: string, { functionArn, payload }: Delivery): Promise<unknown> {
    try {
      const result = await lambda.invoke(functionArn, payload, id)
      return result.functionError === undefined ? undefined : JSON.stringify(result.payload)
    } catch (error) {
      return error
    }
  }

  function report(functionArn: string, reason: unknown) {
    if (!closed) process.stderr.write(`A notification of ${functionArn} failed: ${String(reason)}\n`)
  }

  return {
    close() {
      closed = true
      for (const timer of waiting) clearTimeout(timer)
    },
  }
}
