import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { join } from 'node:path'
import { EngineProcess } from '../../local/dynamodb/EngineProcess'
import { findEngine } from '../../local/dynamodb/findEngine'
import { bundleFunctions } from '../assemble/bundleFunctions'
import { bundleResolvers } from '../assemble/bundleResolvers'
import { synthesize } from '../assemble/synthesize'
import { tableNamed } from '../demo/tableNamed'
import { benchListing, BENCH_CAMPUS } from './benchListing'
import { Contender, type Round } from './Contender'
import { medianOf } from './medianOf'

const ASSEMBLY = join('build', 'assembly')
const LISTINGS = 60
const ROUNDS = 5
const QUERY =
  '{ listings(limit: 24) { items { id title price { amountMinor currency } seller { displayName } } nextToken } }'

/** A public page of listings, here and with a server written by hand for it, turn by turn on one store. */
export async function queryThroughput(): Promise<string[]> {
  await Promise.all([bundleResolvers(), bundleFunctions()])
  await synthesize({ outdir: ASSEMBLY, validate: false })
  const engine = await EngineProcess.start(findEngine())
  const ours = await Contender.start('scripts/bench/ours.ts', [ASSEMBLY, engine.endpoint])
  const table = await fill(engine.endpoint)
  const peer = await Contender.start('scripts/bench/peer.ts', [engine.endpoint, table, BENCH_CAMPUS])
  try {
    await sameAnswer(ours, peer)
    const rounds: { ours: Round[]; peer: Round[] } = { ours: [], peer: [] }
    await ours.round(QUERY)
    await peer.round(QUERY)
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.ours.push(await ours.round(QUERY))
      rounds.peer.push(await peer.round(QUERY))
    }
    return report(rounds.ours, rounds.peer)
  } finally {
    await Promise.all([ours.stop(), peer.stop()])
    await engine.stop()
  }
}

async function fill(endpoint: string): Promise<string> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const store = DynamoDBDocumentClient.from(client)
  const TableName = await tableNamed(store, 'Listings')
  for (let n = 0; n < LISTINGS; n += 1) await store.send(new PutCommand({ TableName, Item: benchListing(n) }))
  return TableName
}

/** A comparison of two servers that say different things would compare nothing. */
async function sameAnswer(ours: Contender, peer: Contender): Promise<void> {
  const items = async (contender: Contender) => {
    const answer = JSON.parse(await contender.ask(QUERY)) as { data: { listings: { items: unknown[] } } }
    return answer.data.listings.items
  }
  const [here, there] = [await items(ours), await items(peer)]
  if (JSON.stringify(here) !== JSON.stringify(there) || here.length !== 24)
    throw new Error('The two servers do not give the same page.')
}

function report(ours: Round[], peer: Round[]): string[] {
  const perSecond = (rounds: Round[]) => medianOf(rounds.map((round) => round.perSecond))
  const cpu = (rounds: Round[]) => medianOf(rounds.map((round) => round.cpuMs))
  const row = (name: string, rounds: Round[]) =>
    `${name}  ${perSecond(rounds).toFixed(0).padStart(6)} requests/s  ${cpu(rounds).toFixed(3)} ms CPU a request`
  return [
    row('Exchequer             ', ours),
    row('node:http + graphql-js', peer),
    `ratio                    ${(perSecond(ours) / perSecond(peer)).toFixed(2)} × the requests, ${(cpu(ours) / cpu(peer)).toFixed(2)} × the CPU`,
  ]
}
