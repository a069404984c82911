/** An error as the real-time protocol carries it. */
export interface RealtimeError {
  errorType: string
  message: string
  errorCode?: number
}

/** The messages that the server sends, as text. */
export const messages = {
  connectionAck: JSON.stringify({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } }),
  keepAlive: JSON.stringify({ type: 'ka' }),
  connectionError: (errors: RealtimeError[]): string =>
    JSON.stringify({ type: 'connection_error', payload: { errors } }),
  startAck: (id: string): string => JSON.stringify({ id, type: 'start_ack' }),
  complete: (id: string): string => JSON.stringify({ id, type: 'complete' }),
  error: (id: string | undefined, errors: RealtimeError[]): string =>
    JSON.stringify({ id, type: 'error', payload: { errors } }),
  /** `payload` is JSON already: the same for all who get it. */
  data: (id: string, payload: string): string => `{"id":${JSON.stringify(id)},"type":"data","payload":${payload}}`,
}
