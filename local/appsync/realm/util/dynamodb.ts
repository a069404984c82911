import { natives } from '../natives'
import { isFields, type Fields } from '../own'
import { typed, typedFields, typedList, typedSet } from '../dynamodb/typed'

/** `util.dynamodb`. */
export const dynamodb = {
  toDynamoDB: (value: unknown): Fields => typed(value),
  toString: (value: unknown): Fields | null => unlessNull(value, { S: value }),
  toStringSet: (values: unknown): Fields | null => typedSet('SS', values),
  toNumber: (value: unknown): Fields | null => unlessNull(value, { N: value }),
  toNumberSet: (values: unknown): Fields | null => typedSet('NS', values),
  toBinary: (value: unknown): Fields | null => unlessNull(value, { B: value }),
  toBinarySet: (values: unknown): Fields | null => typedSet('BS', values),
  toBoolean: (value: unknown): Fields | null => unlessNull(value, { BOOL: value }),
  toNull: (): Fields => ({ NULL: null }),
  toList: (values: unknown): Fields | null => (Array.isArray(values) ? { L: typedList(values) } : null),
  toMap: (value: unknown): Fields | null => (isFields(value) ? { M: typedFields(value) } : null),
  toMapValues: (value: unknown): Fields | null => (isFields(value) ? typedFields(value) : null),
  toS3Object(key: string, bucket: string, region: string, version?: string): Fields {
    const s3 = version === undefined ? { key, bucket, region } : { key, bucket, region, version }
    return { S: JSON.stringify({ s3 }) }
  },
  fromS3ObjectJson(text: string): unknown {
    const parsed = natives.parseJson(text)
    return isFields(parsed) ? parsed.s3 : null
  },
}

function unlessNull(value: unknown, result: Fields): Fields | null {
  return value === null || value === undefined ? null : result
}
