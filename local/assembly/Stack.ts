import type { Template } from './Template'

/** A stack as it would be deployed: where to, and with which template. */
export interface Stack {
  name: string
  account: string
  region: string
  template: Template
}
