import { readStartOptions } from './readStartOptions'
import { start } from './start'

try {
  const cloud = await start(readStartOptions(process.argv.slice(2)))
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  // What went wrong by itself is said in a sentence; anything else is a fault of ours and needs its place.
  const isSentence = error instanceof Error && ['Error', 'AssemblyError'].includes(error.name)
  console.error(isSentence ? error.message : error)
  process.exit(1)
}
