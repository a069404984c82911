/** A balance on a day. */
export type Point = { on: string; minor: number }
