import { addressOf, DEMO_PASSWORD, MEMBERS } from '../demo/members'

/** What a person needs to know once everything runs. */
export function welcome(address: string, apiKey: string, demo: boolean): string {
  const lines = [
    `Exchequer is ready:  ${address}`,
    '',
    `Its e-mails arrive at ${address}/_local/inbox`,
    `Its API is ${address}/graphql, with the key ${apiKey} for what is public`,
  ]
  if (demo) lines.push(`Sign in as ${addressOf(MEMBERS[0].handle)} with ${DEMO_PASSWORD}, or sign up.`)
  lines.push('Ctrl-C stops it; what was written stays.')
  return ['', ...lines, ''].join('\n  ')
}
