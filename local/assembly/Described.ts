import type { Json } from '../services'

/** What the tables of ids and attributes may ask about a resource. */
export interface Described {
  stack: string
  logicalId: string
  type: string
  account: string
  region: string
  /** The public address, without a slash at its end. */
  address: string
  /** `host:port` of the address. */
  host: string
  /** What `Ref` gives. */
  readonly physicalId: string
  /** A resolved property. */
  property(name: string): Json | undefined
  /** A resolved property that must be a string. */
  text(name: string): string
  /** Characters that are the same on every run. */
  id(length: number, alphabet?: string): string
  /** `arn:aws:<service>:<region>:<account>:<rest>`. */
  arn(service: string, rest: string): string
  /** How many APIs the assembly has: one has the short path. */
  countOf(type: string): number
}
