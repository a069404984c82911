import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The real name of a table, by the construct that it comes from. */
export async function tableNamed(store: DynamoDBDocumentClient, construct: string): Promise<string> {
  const { TableNames: names = [] } = await store.send(new ListTablesCommand({}))
  const name = names.find((each) => each.includes(construct))
  if (!name) throw new Error(`There is no table of ${construct}: ${names.join(', ')}.`)
  return name
}
