import type { DataSource } from './DataSource'
import { isObject } from '../../json/isObject'

/** The data source that only hands the payload back. */
export const none: DataSource = {
  execute: (request) => ({ result: isObject(request) ? (request.payload ?? null) : null }),
}
