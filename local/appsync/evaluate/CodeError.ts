/** A place in resolver code that AppSync would not accept. */
export interface CodeError {
  line: number
  column: number
  message: string
}
