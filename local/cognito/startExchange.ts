import { createHash } from 'node:crypto'
import type { JsonObject } from '../services'
import type { ClientCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'
import type { Pool } from './Pool'
import { Exchange } from './srp/Exchange'
import { verifierOf } from './srp/verifierOf'

/** 3072 bits in hexadecimal. */
const LONGEST_VALUE = 768

/** Begins a sign-in by SRP. Who does not exist is challenged as well, and in the same words each time. */
export async function startExchange(
  { pool, client }: ClientCall,
  name: string,
  clientValue: string,
): Promise<JsonObject> {
  if (!/^[\da-f]+$/i.test(clientValue) || clientValue.length > LONGEST_VALUE + 2)
    throw cognitoErrors.invalid('Missing or malformed parameter SRP_A')
  const user = await pool.users.find(name)
  if (!user && !client.hidesUnknownUsers) throw cognitoErrors.userNotFound()
  const username = user?.username ?? strangerId(pool, name)
  const verifier = user?.password ?? strangerVerifier(pool, username)
  const exchange = openExchange(pool, username, verifier, clientValue)
  pool.exchanges.add({ exchange, clientId: client.id, username }, exchange.secretBlock)
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: verifier.salt,
      SECRET_BLOCK: exchange.secretBlock,
      SRP_B: exchange.publicValue,
      USERNAME: username,
      USER_ID_FOR_SRP: username,
    },
  }
}

function openExchange(pool: Pool, username: string, verifier: { salt: string; verifier: string }, clientValue: string) {
  try {
    return new Exchange(pool.name, username, verifier, BigInt(`0x${clientValue}`))
  } catch (error) {
    if (error instanceof RangeError) throw cognitoErrors.invalid('SRP_A is not a public value.')
    throw error
  }
}

/** Made from what only the pool knows, so that a stranger cannot be told from a member. */
const seed = (pool: Pool, what: string) => createHash('sha256').update(`${pool.key.secretSeed} ${what}`).digest('hex')

function strangerId(pool: Pool, name: string): string {
  if (!pool.settings.emailIsUsername) return name
  const hex = seed(pool, name.toLowerCase())
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function strangerVerifier(pool: Pool, username: string) {
  return verifierOf(pool.name, username, seed(pool, `${username} password`), seed(pool, username).slice(0, 32))
}
