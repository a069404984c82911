import type { ApolloClient } from '@apollo/client'
import { newId } from '../../api/newId'
import { sentenceOf } from '../../api/sentenceOf'
import {
  OnImageDocument,
  PhotoStateDocument,
  RequestImageUploadDocument,
  type PhotoImageFragment,
} from '../../generated/operations'
import type { PhotoDraft } from './PhotoDraft'
import { formatOf } from './formatOf'
import { postForm } from './postForm'
import { shrinkPhoto } from './shrinkPhoto'

const FIRST_LOOK_MS = 1_200
const LONGEST_LOOK_MS = 5_000
const PATIENCE_MS = 90_000
const LARGEST_BYTES = 10_000_000

type Work = { stop: AbortController; blob?: Blob; sent?: boolean }
type Subscription = { unsubscribe(): void }

/**
 * The photos of a listing about to be made. Each is shrunk, sent and watched until the service has made its thumbnails:
 * by the push, and by asking now and then in case the push is lost.
 */
export class PhotoTray {
  private photos: readonly PhotoDraft[] = []
  private readonly work = new Map<string, Work>()
  private readonly watchers = new Set<() => void>()
  private pushes?: Subscription

  constructor(private readonly client: ApolloClient) {}

  readonly current = () => this.photos

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  /** Begins with these files at once. */
  readonly add = (files: File[]) => {
    this.listen()
    const drafts = files.map((file): PhotoDraft => {
      return { id: newId(), file, preview: URL.createObjectURL(file), stage: 'preparing', progress: 0 }
    })
    this.show([...this.photos, ...drafts])
    for (const draft of drafts) void this.run(draft)
  }

  /** Tries a failed photo again, from where it stood. */
  readonly retry = (id: string) => {
    const draft = this.photos.find((photo) => photo.id === id)
    if (draft) void this.run(draft)
  }

  readonly remove = (id: string) => {
    const draft = this.photos.find((photo) => photo.id === id)
    if (!draft) return
    this.work.get(id)?.stop.abort()
    this.work.delete(id)
    URL.revokeObjectURL(draft.preview)
    this.show(this.photos.filter((photo) => photo.id !== id))
  }

  /** Puts a photo elsewhere in the order. The first is the cover. */
  readonly move = (id: string, to: number) => {
    const draft = this.photos.find((photo) => photo.id === id)
    if (!draft) return
    this.show(this.photos.filter((photo) => photo.id !== id).toSpliced(to, 0, draft))
  }

  /** Stops everything, for leaving the page. */
  readonly close = () => {
    this.pushes?.unsubscribe()
    this.pushes = undefined
    for (const { stop } of this.work.values()) stop.abort()
  }

  private listen() {
    const next = ({ data }: { data?: { onImage: PhotoImageFragment | null } | undefined }) =>
      data?.onImage && this.heard(data.onImage)
    const error = () => (this.pushes = undefined) // the looking in `watchOver` finds it
    this.pushes ??= this.client.subscribe({ query: OnImageDocument }).subscribe({ next, error })
  }

  private async run({ id, file }: PhotoDraft) {
    const work: Work = { ...this.work.get(id), stop: new AbortController() }
    this.work.set(id, work)
    try {
      if (!work.sent) await this.send(id, file, work)
      this.change(id, { stage: 'processing', progress: 1, problem: undefined })
      await this.watchOver(id, work.stop.signal)
    } catch (error) {
      if (!work.stop.signal.aborted) this.change(id, { stage: 'failed', problem: sentenceOf(error) })
    }
  }

  private async send(id: string, file: File, work: Work) {
    this.change(id, { stage: 'preparing', progress: 0, problem: undefined })
    work.blob ??= await shrinkPhoto(file)
    const format = formatOf(work.blob)
    if (!format) throw new Error('This is no picture that we can read. Choose a JPEG, PNG, WebP or AVIF file.')
    if (work.blob.size > LARGEST_BYTES) throw new Error('This picture is larger than 10 MB. Choose a smaller one.')
    const input = { id, format, bytes: work.blob.size }
    const { data } = await this.client.mutate({ mutation: RequestImageUploadDocument, variables: { input } })
    if (!data) throw new Error('The upload could not be prepared. Please try again.')
    this.change(id, { stage: 'sending' })
    await postForm(data.requestImageUpload, work.blob, (progress) => this.change(id, { progress }), work.stop.signal)
    work.sent = true
  }

  private async watchOver(id: string, stopped: AbortSignal) {
    const end = Date.now() + PATIENCE_MS
    for (let pause = FIRST_LOOK_MS; Date.now() < end; pause = Math.min(LONGEST_LOOK_MS, pause * 1.5)) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (stopped.aborted || this.isSettled(id)) return
      const { data } = await this.client.query({
        query: PhotoStateDocument,
        variables: { id },
        fetchPolicy: 'network-only',
      })
      if (data) this.heard(data.image)
      if (this.isSettled(id)) return
    }
    throw new Error('This takes longer than it should. Please try again.')
  }

  private isSettled(id: string) {
    const stage = this.photos.find((photo) => photo.id === id)?.stage
    return stage === undefined || stage === 'ready' || stage === 'refused'
  }

  private heard(image: PhotoImageFragment) {
    if (image.status === 'READY') this.change(image.id, { stage: 'ready', progress: 1, image, problem: undefined })
    if (image.status === 'REJECTED')
      this.change(image.id, { stage: 'refused', problem: image.rejection ?? 'This picture cannot be used.' })
  }

  private change(id: string, change: Partial<PhotoDraft>) {
    this.show(this.photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)))
  }

  private show(photos: readonly PhotoDraft[]) {
    this.photos = photos
    for (const watcher of this.watchers) watcher()
  }
}
