import type { Assembly, Iam } from '../services'
import type { LogLine } from './LogLine'

/** What functions need in order to run. */
export interface LambdaOptions {
  assembly: Assembly
  iam: Iam
  /** Where the functions' SDK clients find the services. */
  address: string
  /** What functions print. Dropped where nobody listens. */
  onLog?: (line: LogLine) => void
}
