import { AwsError } from '../AwsError'
import { readXml } from './readXml'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'
import { sendXml } from './sendXml'
import type { XmlContent } from './toXml'

const MOST_KEYS = 1000
const BODY_LIMIT_BYTES = 2 * 2 ** 20

/** DeleteObjects: up to a thousand keys, each with an outcome of its own. */
export async function deleteObjects(call: S3Call): Promise<void> {
  const document = (await call.body(BODY_LIMIT_BYTES)).toString()
  const objects = readXml(document, 'Object')
  if (objects.length === 0 || objects.length > MOST_KEYS) throw new S3Error('MalformedXML')
  const deleted: XmlContent[] = []
  const errors: XmlContent[] = []
  for (const object of objects) {
    const [key] = readXml(object, 'Key')
    if (key === undefined) throw new S3Error('MalformedXML')
    const [versionId] = readXml(object, 'VersionId')
    try {
      deleted.push(await deleteOne(call, key, versionId))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      errors.push({ Key: key, Code: error.name, Message: error.message })
    }
  }
  const quiet = readXml(document, 'Quiet')[0] === 'true'
  sendXml(call.response, 200, 'DeleteResult', { Deleted: quiet ? [] : deleted, Error: errors })
}

async function deleteOne({ bucket, authorise }: S3Call, key: string, versionId?: string): Promise<XmlContent> {
  authorise(versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion', bucket, key)
  if (versionId !== undefined) {
    await bucket.removeVersion(key, versionId)
    return { Key: key, VersionId: versionId }
  }
  const marker = await bucket.remove(key)
  return marker ? { Key: key, DeleteMarker: true, DeleteMarkerVersionId: marker.versionId } : { Key: key }
}
