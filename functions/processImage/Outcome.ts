/** What became of an upload. */
export type Outcome =
  | { status: 'READY'; width: number; height: number; placeholder: string | null }
  | { status: 'REJECTED'; rejection: string }
