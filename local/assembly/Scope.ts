import type { Json } from '../services'

/** What an intrinsic function may ask while it is resolved in one place of one template. */
export interface Scope {
  region: string
  /** The value with every intrinsic in it resolved; undefined stands for `AWS::NoValue`. */
  resolve(value: Json): Json | undefined
  ref(name: string): Json | undefined
  attribute(logicalId: string, name: string): Json
  condition(name: string): boolean
  mapping(map: string, top: string, second: string): Json
  importValue(name: string): Json | undefined
  stackOutput(stack: string, output: string): Json | undefined
  /** The same place, inside this intrinsic. */
  within(intrinsic: string): Scope
  /** Ends the reading: names stack, resource and intrinsic before the reason. */
  fail(reason: string): never
}
