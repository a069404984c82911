import type { AdminCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { describeUser } from '../describeUser'
import type { User } from '../User'

const LONGEST_PAGE = 60

/** The users of a pool by user name, with a filter on one attribute. */
export async function listUsers({ pool, input }: AdminCall) {
  const limit = Math.min(input.number('Limit') ?? LONGEST_PAGE, LONGEST_PAGE)
  const token = input.optionalText('PaginationToken')
  const after = token === undefined ? '' : Buffer.from(token, 'base64url').toString()
  const matches = readFilter(input.optionalText('Filter'))
  const found = (await pool.users.all()).filter((user) => user.username > after && matches(user))
  const page = found.slice(0, limit)
  const last = found.length > page.length ? page.at(-1) : undefined
  return {
    Users: page.map((user) => describeUser(user, 'Attributes')),
    ...(last && { PaginationToken: Buffer.from(last.username).toString('base64url') }),
  }
}

function readFilter(filter: string | undefined): (user: User) => boolean {
  if (!filter) return () => true
  const [, name = '', operator = '', value = ''] = /^\s*([\w:]+)\s*(\^?=)\s*"(.*)"\s*$/.exec(filter) ?? []
  if (name === '') throw cognitoErrors.invalid(`Error while parsing filter ${filter}.`)
  return (user) => {
    const given = valueOf(user, name).toLowerCase()
    return operator === '=' ? given === value.toLowerCase() : given.startsWith(value.toLowerCase())
  }
}

function valueOf(user: User, name: string): string {
  if (name === 'username') return user.username
  if (name === 'cognito:user_status') return user.status
  if (name === 'status') return user.enabled ? 'Enabled' : 'Disabled'
  return user.attributes[name] ?? ''
}
