import type { Stage } from '../../infra/Stage'
import type { Template } from './templatesOf'

/** A template for comparison: without the stage's name, the hashes of bundles, and the code that has its own tests. */
export function normalise(template: Template, stage: Stage): string {
  const withoutCode = (key: string, value: unknown) =>
    key === 'Code' && typeof value === 'string' ? '<bundle>' : value
  return JSON.stringify(template, withoutCode, 2)
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(new RegExp(`exchequer-?${stage}`, 'g'), 'exchequer-<stage>')
}
