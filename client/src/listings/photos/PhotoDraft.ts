import type { PhotoImageFragment } from '../../generated/operations'

/** A photo on its way into a listing. */
export type PhotoDraft = {
  id: string
  file: File
  /** An address that shows the file at once, before anything is sent. */
  preview: string
  stage: 'preparing' | 'sending' | 'processing' | 'ready' | 'failed' | 'refused'
  /** 0 to 1, of the sending. */
  progress: number
  problem?: string
  image?: PhotoImageFragment
}
