import { readFileSync } from 'node:fs'
import { AssemblyError } from './AssemblyError'

/** A JSON file that `cdk synth` wrote; its shape is the caller's to state. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new AssemblyError(
      `${path} cannot be read (${String(error)}). Run the synthesis first, and give the folder that it writes, usually cdk.out.`,
    )
  }
}
