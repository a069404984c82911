import { copyObject } from './copyObject'
import { deleteObject } from './deleteObject'
import { deleteObjects } from './deleteObjects'
import { getObject } from './getObject'
import { headBucket } from './headBucket'
import { listObjects } from './listObjects'
import { putObject } from './putObject'
import type { S3Operation } from './S3Call'
import { S3Error } from './S3Error'

/** Parameters that make another operation of the same method and path. */
const OTHER_OPERATIONS =
  /^(accelerate|acl|analytics|attributes|cors|encryption|intelligent-tiering|inventory|legal-hold|lifecycle|location|logging|metrics|notification|object-lock|ownershipControls|partNumber|policy|policyStatus|publicAccessBlock|replication|requestPayment|restore|retention|select|tagging|torrent|uploadId|uploads|versioning|versions|website)$/

/** Which operation a signed request asks for. What is not done is refused by name. */
export function chooseOperation(method: string, key: string, query: URLSearchParams, copies: boolean): S3Operation {
  const other = [...query.keys()].find((name) => OTHER_OPERATIONS.test(name))
  if (other !== undefined)
    throw new S3Error('NotImplemented', {}, `The operation ${method} ?${other} is not answered here.`)
  const operation = key === '' ? ofBucket(method, query) : ofObject(method, copies)
  if (!operation) throw new S3Error('MethodNotAllowed', { Method: method })
  return operation
}

function ofBucket(method: string, query: URLSearchParams): S3Operation | undefined {
  if (method === 'GET') return listObjects
  if (method === 'HEAD') return headBucket
  return method === 'POST' && query.has('delete') ? deleteObjects : undefined
}

function ofObject(method: string, copies: boolean): S3Operation | undefined {
  if (method === 'GET' || method === 'HEAD') return getObject
  if (method === 'DELETE') return deleteObject
  if (method !== 'PUT') return undefined
  return copies ? copyObject : putObject
}
