/** What a handler's thread is told at its start. */
export interface HandlerThreadData {
  folder: string
  handler: string
  functionName: string
  functionArn: string
  memoryMb: number
}

/** An event for the handler. Payloads cross as JSON text, so that what JSON cannot say does not get through. */
export interface HandlerCall {
  requestId: string
  payload: string
  deadline: number
}

/** How a handler's error looks in Lambda's answer. */
export interface HandlerError {
  errorType: string
  errorMessage: string
  trace: string[]
}

/** What a handler's thread says: that it is ready or why it is not, and then an answer for each call. */
export type HandlerReply =
  { kind: 'ready' } | { kind: 'answer'; payload: string } | { kind: 'error'; error: HandlerError }
