import type { Node } from 'constructs'
import { nextKeyExpiry } from './nextKeyExpiry'
import { readStage } from './readStage'
import type { Campus, Settings } from './Settings'

/** Reads the context. What is missing or wrong is named, with what to do about it. */
export function readSettings(node: Node): Settings {
  const campuses = readCampuses(node.tryGetContext('campuses'))
  const defaultCampus = readText(node, 'defaultCampus')
  if (!campuses.some(({ id }) => id === defaultCampus))
    throw new Error(`The context's defaultCampus is ${defaultCampus}, but no campus has this id.`)
  return {
    stage: readStage(node),
    senderAddress: readText(node, 'senderAddress'),
    defaultCampus,
    campuses,
    apiKeyExpiresOn: readDay(node.tryGetContext('apiKeyExpiresOn')) ?? nextKeyExpiry(new Date()),
  }
}

function readText(node: Node, key: string): string {
  const value: unknown = node.tryGetContext(key)
  if (typeof value !== 'string' || value === '') throw new Error(`Set ${key} in the context of cdk.json.`)
  return value
}

function readDay(value: unknown): Date | undefined {
  if (value === undefined) return undefined
  const day = new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(day.getTime())) throw new Error('The context apiKeyExpiresOn must be a day such as 2027-06-30.')
  return day
}

function readCampuses(value: unknown): Campus[] {
  if (Array.isArray(value) && value.every(isCampus)) return value
  throw new Error('Set campuses in the context of cdk.json: a list of { id, name, mailDomains }.')
}

function isCampus(value: unknown): value is Campus {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'name' in value && 'mailDomains' in value)) return false
  return typeof value.id === 'string' && typeof value.name === 'string' && Array.isArray(value.mailDomains)
}
