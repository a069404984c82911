import type { Json, Lambda } from '../services'

/** The embedded Lambda with what its own endpoint needs beside. */
export interface EmbeddedLambda extends Lambda {
  /** The ARN of a function that is named by name, ARN, alias or version. Throws where there is none. */
  functionArn(arnOrName: string): string
  /** Runs a function without waiting for it. What throws runs twice more, and is then told to the log. */
  invokeLater(functionArn: string, payload: Json, requestId?: string): void
}
