import { isDate, isDateTime, isTime } from './scalars/dates'
import { isEmail } from './scalars/isEmail'
import { isIpAddress } from './scalars/isIpAddress'
import { isPhone } from './scalars/isPhone'
import { isUrl } from './scalars/isUrl'
import { json } from './scalars/json'

/** How a scalar is read from a client and written for one. Both throw on what the scalar does not allow. */
export interface Scalar {
  parse: (value: unknown) => unknown
  serialise: (value: unknown) => unknown
}

/** AWS's scalars by name. */
export const SCALARS: Record<string, Scalar> = {
  AWSDate: text('AWSDate', isDate),
  AWSTime: text('AWSTime', isTime),
  AWSDateTime: text('AWSDateTime', isDateTime),
  AWSEmail: text('AWSEmail', isEmail),
  AWSPhone: text('AWSPhone', isPhone),
  AWSURL: text('AWSURL', isUrl),
  AWSIPAddress: text('AWSIPAddress', isIpAddress),
  AWSTimestamp: checked('AWSTimestamp', (value) => Number.isSafeInteger(value)),
  AWSJSON: json,
}

function text(name: string, valid: (text: string) => boolean): Scalar {
  return checked(name, (value) => typeof value === 'string' && valid(value))
}

function checked(name: string, valid: (value: unknown) => boolean): Scalar {
  const short = name.slice(3)
  return {
    parse(value) {
      if (!valid(value)) throw new TypeError(`Unable to parse \`${String(value)}\` as a valid ${short}.`)
      return value
    },
    serialise(value) {
      if (!valid(value)) throw new TypeError(`Unable to serialize \`${String(value)}\` as a valid ${short} Object.`)
      return value
    },
  }
}
