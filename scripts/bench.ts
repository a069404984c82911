import { clientSize } from './bench/clientSize'
import { messageLatency } from './bench/messageLatency'
import { queryThroughput } from './bench/queryThroughput'
import { timeToReady } from './bench/timeToReady'

/** `npm run bench [-- name …]`: figures of this machine, each beside a peer's where there is one. */
const benches = {
  ready: ['Time to ready', timeToReady],
  query: ['A public page of 24 listings', queryThroughput],
  message: ["A message on the other browser's screen", messageLatency],
  client: ['The web client', clientSize],
} satisfies Record<string, [title: string, measure: () => Promise<string[]>]>

// The advice of the AWS SDK about Node is not a figure.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (!(name in benches)) throw new Error(`There is no bench ${name}. There are: ${Object.keys(benches).join(', ')}.`)
}
for (const [name, [title, measure]] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${title}`)
  for (const line of await measure()) console.log(`  ${line}`)
}
