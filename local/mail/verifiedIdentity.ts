import { Properties } from '../Properties'
import type { Assembly } from '../services'

/** The identity of the assembly that may send from an address: the address itself, or its domain or one above it. */
export function verifiedIdentity(assembly: Assembly, address: string): string | undefined {
  const identities = assembly
    .byType('AWS::SES::EmailIdentity')
    .map((resource) => new Properties(resource.properties).text('EmailIdentity') ?? '')
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return (
    identities.find((identity) => identity.toLowerCase() === address) ??
    identities.find((identity) => `.${domain}`.endsWith(`.${identity.toLowerCase()}`))
  )
}
