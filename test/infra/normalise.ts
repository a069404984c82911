import type { Stage } from '../../infra/Stage'
import type { Template } from './templatesOf'

const ELSEWHERE = ['Code', 'Definition']

/** A template for comparison: without the stage's name, the hashes of bundles, and code and schema, which have own tests. */
export function normalise(template: Template, stage: Stage): string {
  const shorten = (key: string, value: unknown) =>
    ELSEWHERE.includes(key) && typeof value === 'string' ? '<text>' : value
  return JSON.stringify(template, shorten, 2)
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(new RegExp(`exchequer-?${stage}`, 'g'), 'exchequer-<stage>')
}
