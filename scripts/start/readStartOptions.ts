import { parseArgs } from 'node:util'
import type { StartOptions } from './StartOptions'

const USAGE = 'npm start -- [--port 4400] [--data .local] [--dynamodb <endpoint>] [--fresh] [--no-demo] [--timings]'

/** Reads the command line. What it does not know is refused with what it does. */
export function readStartOptions(args: string[]): StartOptions {
  const { port, ...others } = parse(args)
  const number = Number(port)
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new Error(`${port} is not a port: choose a number from 1 to 65535. Usage: ${USAGE}`)
  return { port: number, ...others }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowNegative: true,
      options: {
        port: { type: 'string', default: '4400' },
        data: { type: 'string', default: '.local' },
        dynamodb: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: true },
        timings: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new Error(`${problem}\nUsage: ${USAGE}`, { cause: error })
  }
}
