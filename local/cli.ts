import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const USAGE = `npm run local -- --assembly <folder> [--port 4400] [--host <address>] [--data <folder> | --memory]
                 [--outputs-file <file>] [--dynamodb <endpoint>]`

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function run() {
  const { values } = parseArgs({
    options: {
      assembly: { type: 'string' },
      port: { type: 'string', default: '4400' },
      host: { type: 'string' },
      data: { type: 'string', default: '.local' },
      memory: { type: 'boolean', default: false },
      'outputs-file': { type: 'string' },
      dynamodb: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (values.assembly === undefined) throw new Error(`Which assembly?\n${USAGE}`)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is no port.\n${USAGE}`)
  const { startLocal } = await import('./startLocal')
  const cloud = await startLocal({
    assembly: values.assembly,
    port,
    onLog: (source, text) => process.stderr.write(`${source}: ${text.trimEnd()}\n`),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.memory ? {} : { data: values.data }),
    ...(values.dynamodb === undefined ? {} : { dynamoDbEndpoint: values.dynamodb }),
  })
  if (values['outputs-file'] !== undefined) {
    writeFileSync(values['outputs-file'], `${JSON.stringify(cloud.outputs, null, 2)}\n`)
  }
  console.log(`${cloud.address}   (what is where: ${cloud.address}/_local/)`)
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
