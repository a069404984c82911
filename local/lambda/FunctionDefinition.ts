/** A function of the assembly, as far as running it goes. */
export interface FunctionDefinition {
  name: string
  arn: string
  region: string
  roleArn: string
  /** For example `nodejs22.x`. */
  runtime: string
  /** The folder that its code lies in. */
  folder: string
  /** Module and export: `index.handler`. */
  handler: string
  timeoutMs: number
  memoryMb: number
  environment: Record<string, string>
  /** How many may run at once, where the template says so. */
  reservedConcurrency?: number
}
