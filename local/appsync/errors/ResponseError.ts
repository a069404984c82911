/** An entry of `errors` in an answer, as AppSync writes it. */
export interface ResponseError {
  path: readonly (string | number)[] | null
  data?: unknown
  errorType?: string | null
  errorInfo?: unknown
  locations: { line: number; column: number; sourceName: null }[] | null
  message: string
}
