/** Something that a function printed. */
export interface LogLine {
  functionName: string
  requestId: string
  text: string
}
