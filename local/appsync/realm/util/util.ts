import { currentRun } from '../currentRun'
import { dynamodb } from './dynamodb'
import { encoding } from './encoding'
import { errors } from './errors'
import { http } from './http'
import { ids } from './ids'
import { matches } from './matches'
import { math } from './math'
import { rds } from './rds'
import { str } from './str'
import { time } from './time'
import { transform } from './transform'
import { xml } from './xml'

/** AppSync's `util`. */
export const util = {
  ...encoding,
  ...errors,
  ...ids,
  matches,
  authType: (): string => currentRun().operation.authType,
  dynamodb,
  http,
  math,
  rds,
  str,
  time,
  transform,
  xml,
}
