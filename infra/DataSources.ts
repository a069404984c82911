import {
  type BaseDataSource,
  DynamoDbDataSource,
  type GraphqlApi,
  LambdaDataSource,
  NoneDataSource,
} from 'aws-cdk-lib/aws-appsync'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { type Source, type SourceName, sources, type TableName } from '../resolvers/wiring'
import { grantTables } from './grantTables'

/** What the data sources stand on. */
export interface DataSourcesProps {
  api: GraphqlApi
  tables: Record<TableName, Table>
  lambdas: Record<Extract<Source, { kind: 'lambda' }>['lambda'], Function>
}

/** The data sources of the wiring. Each has a role of its own, with the rights that the wiring names and no other. */
export class DataSources extends Construct {
  private readonly made: Map<string, BaseDataSource>

  constructor(scope: Construct, id: string, props: DataSourcesProps) {
    super(scope, id)
    this.made = new Map(Object.entries(sources).map(([name, source]) => [name, this.make(name, source, props)]))
  }

  get(name: SourceName): BaseDataSource {
    const source = this.made.get(name)
    if (!source) throw new Error(`The wiring names no data source ${name}.`)
    return source
  }

  private make(name: string, source: Source, { api, tables, lambdas }: DataSourcesProps): BaseDataSource {
    if (source.kind === 'none') return new NoneDataSource(this, name, { api, name })
    const role = new Role(this, `${name}Role`, { assumedBy: new ServicePrincipal('appsync.amazonaws.com') })
    // CDK would grant whole services to a role that it may change.
    const serviceRole = role.withoutPolicyUpdates()
    if (source.kind === 'table') {
      grantTables(role, source, tables)
      return new DynamoDbDataSource(this, name, { api, name, table: tables[source.table], serviceRole })
    }
    const lambda = lambdas[source.lambda]
    lambda.grantInvokeLatestVersion(role)
    return new LambdaDataSource(this, name, { api, name, lambdaFunction: lambda, serviceRole })
  }
}
