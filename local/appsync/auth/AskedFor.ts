import type { JsonObject } from '../../services'

/** What a request asks for, as a Lambda authorizer is told. */
export interface AskedFor {
  queryString: string
  operationName: string | null
  variables: JsonObject
}
