import type { Node } from 'constructs'
import { type Stage, stages } from './Stage'

/** The stage that the context names, `dev` unless it is given. */
export function readStage(node: Node): Stage {
  const given: unknown = node.tryGetContext('stage') ?? 'dev'
  const stage = stages.find((known) => known === given)
  if (!stage) throw new Error(`There is no stage ${String(given)}. Pass -c stage= with one of: ${stages.join(', ')}.`)
  return stage
}
