import { openBuckets } from './openBuckets'

/** Writes objects until it is killed, and says the number of each one that is safe. */
const { store } = await openBuckets(process.argv[2])
for (let number = 0; ; number++) {
  await Promise.all([
    store.put('uploads', `number/${number}`, Buffer.from(String(number).repeat(1000)), 'text/plain'),
    store.put('uploads', 'latest', Buffer.from(String(number)), 'text/plain'),
  ])
  process.stdout.write(`${number}\n`)
}
