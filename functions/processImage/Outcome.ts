import type { ImageItem } from '../../resolvers/model/ImageItem'

/** What became of an upload, as its row will say. */
export type Outcome = Required<Pick<ImageItem, 'status' | 'width' | 'height' | 'placeholder' | 'rejection'>>
