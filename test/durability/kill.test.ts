import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '../../local/dynamodb/freePort'
import { readDeployment } from '../../scripts/web/readDeployment'
import { Enrolment } from '../support/Enrolment'
import { inboxOf } from '../support/inboxOf'
import { LocalProcess } from '../support/LocalProcess'
import { Member } from '../support/Member'
import { Journal } from './Journal'
import { Random } from './Random'
import { requireEverything } from './requireEverything'
import { uploadPhoto } from './uploadPhoto'
import { writeSomething } from './writeSomething'

const ROUNDS = 3
const SEED = Number(process.env['SEED'] ?? 2026)

const data = mkdtempSync(join(tmpdir(), 'durability-'))
const random = new Random(SEED)
const journal = new Journal()
const members: Member[] = []
let running: LocalProcess
let enrolment: Enrolment
let port: number

beforeAll(async () => {
  port = await freePort()
  running = await LocalProcess.start(data, port)
  const { address, outputs } = running.ready
  const { userPoolId, userPoolClientId } = readDeployment(outputs)
  enrolment = new Enrolment(address, userPoolId, userPoolClientId)
  for (const name of ['amara', 'ben', 'chloe']) members.push(await signUp(name))
})
afterAll(async () => {
  await running.kill()
  rmSync(data, { recursive: true, force: true })
})

/** A member with a token that is never renewed. */
async function signUp(name: string): Promise<Member> {
  const { accessToken } = await enrolment.session(name)
  const { graphqlUrl } = readDeployment(running.ready.outputs)
  return new Member(graphqlUrl, () => Promise.resolve({ authorization: accessToken }))
}

/** Writes until the product is killed. */
async function writeOn(member: Member, isKilled: () => boolean): Promise<void> {
  try {
    while (!isKilled()) await writeSomething(member, journal, random)
  } catch (error) {
    if (!isKilled()) throw error
  }
}

/** Kills the product while everybody writes, at the very moment at which an upload is acknowledged. */
async function killWhileWriting(): Promise<void> {
  const [first] = members
  if (!first) throw new Error('Nobody has signed up.')
  let isKilled = false
  const writers = members.map((member) => writeOn(member, () => isKilled))
  const enough = journal.answers + 10 + random.below(30)
  await vi.waitUntil(() => journal.answers >= enough, { timeout: 20_000, interval: 1 })
  await uploadPhoto(first, journal)
  isKilled = true
  await running.kill()
  await Promise.all(writers)
}

test(`nothing that was acknowledged is gone after kill -9 (seed ${SEED})`, { timeout: 120_000 }, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const newest = await signUp(`member-${round}`)
    members.push(newest)
    await killWhileWriting()
    running = await LocalProcess.start(data, port)
    await requireEverything(journal, members)
    for (const sendAgain of journal.unanswered.splice(0)) await sendAgain()
    await requireEverything(journal, members)
    for (const member of members) expect((await member.me()).profile.campus).toBe('harbour')
  }
  expect(journal.answers).toBeGreaterThan(ROUNDS * 10)
})

test('who signed up before a kill renews their tokens after it', async () => {
  const { address, outputs } = running.ready
  const { userPoolClientId: ClientId, graphqlUrl } = readDeployment(outputs)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const cognito = new CognitoIdentityProviderClient({ endpoint: address, region: 'us-east-1', credentials })
  const { refreshToken, email } = await enrolment.session('amara')
  const AuthParameters = { REFRESH_TOKEN: refreshToken }
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters }),
  )
  const authorization = AuthenticationResult?.AccessToken ?? ''
  expect((await new Member(graphqlUrl, () => Promise.resolve({ authorization })).me()).email).toBe(email)
})

test('what follows from a listing has followed, whatever was killed', { timeout: 60_000 }, async () => {
  for (const { seller, listing } of journal.listings) {
    const { email } = await seller.me()
    await vi.waitFor(
      async () => {
        const mails = await inboxOf(running.ready, email)
        expect(mails.filter(({ text }) => text?.includes(`/listings/${listing.id}`)).length).toBeGreaterThanOrEqual(1)
      },
      { timeout: 30_000, interval: 200 },
    )
  }
})
