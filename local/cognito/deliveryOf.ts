import type { JsonObject } from '../services'

/** What a caller learns of an address: its first letters. */
export function deliveryOf(address: string): JsonObject {
  const [name = '', domain = ''] = address.split('@')
  return {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: `${name.slice(0, 1)}***@${domain.slice(0, 1)}***`,
  }
}
