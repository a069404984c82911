import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import type { Source, TableName } from '../resolvers/wiring'

const TABLES: readonly TableName[] = ['Users', 'Listings', 'Conversations', 'Loans']

/** Gives a data source's role what the wiring says: these actions on these tables, and queries of the named indexes. */
export function grantTables(
  role: Role,
  { table, may, indexes = [] }: Extract<Source, { kind: 'table' }>,
  tables: Record<TableName, Table>,
): void {
  for (const name of TABLES) {
    const actions = may[name]?.map((action) => `dynamodb:${action}`)
    if (actions) role.addToPolicy(new PolicyStatement({ actions, resources: [tables[name].tableArn] }))
  }
  const resources = indexes.map((index) => `${tables[table].tableArn}/index/${index}`)
  if (resources.length > 0) role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources }))
}
