/** One thing a request needs leave for. */
export interface Grant {
  action: string
  resource: string
  context?: Record<string, string | string[]>
}
