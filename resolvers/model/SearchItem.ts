import type { ListingCopy } from './ListingItem'

/** An open listing under one word of its title. `titleWords` are all of them, each with a space before it. */
export type SearchItem = { pk: string; sk: string } & ListingCopy & { word: string; titleWords: string }
