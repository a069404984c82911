import type { Config } from './Config'

const required = ['region', 'graphqlUrl', 'apiKey', 'userPoolId', 'userPoolClientId'] as const

/** Reads `/config.json`. Fails with a sentence for whoever deployed the site, because nothing works without it. */
export async function readConfig(): Promise<Config> {
  const answer = await fetch('/config.json')
  if (!answer.ok) throw new Error(`config.json could not be read (${answer.status}). Deploy the site again.`)
  const config: unknown = await answer.json()
  if (!isConfig(config)) throw new Error(`config.json needs ${required.join(', ')}. Deploy the site again.`)
  return config
}

function isConfig(value: unknown): value is Config {
  if (typeof value !== 'object' || value === null) return false
  const entries = new Map<string, unknown>(Object.entries(value))
  return required.every((name) => typeof entries.get(name) === 'string')
}
