import { objectAt } from '../../local/dynamodb/json/objectAt'
import { objectsAt } from '../../local/dynamodb/json/objectsAt'
import { textAt } from '../../local/dynamodb/json/textAt'
import type { LocalCloud } from '../../local/startLocal'
import type { JsonObject } from '../../local/services'

/** Every item of every table under its key, for comparing before with after. */
export async function everythingIn({ dynamodb }: LocalCloud): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>()
  for (const { name } of dynamodb.tables.all()) {
    const page = await dynamodb.call('Scan', { TableName: name, ConsistentRead: true })
    if (page['LastEvaluatedKey']) throw new Error(`${name} does not fit on one page: give this test less to look at.`)
    for (const item of objectsAt(page, 'Items')) {
      const [pk, sk] = ['pk', 'sk'].map((key) => textAt(objectAt(item, key), 'S'))
      found.set(`${pk ?? ''} ${sk ?? ''}`, item)
    }
  }
  return found
}
