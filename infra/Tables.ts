import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import type { TableName } from '../resolvers/wiring'

const KEY = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
}

/** One table for each aggregate: its item collection answers a screen with one Query. Indexes are named for their question. */
export class Tables extends Construct implements Record<TableName, Table> {
  readonly Users: Table
  readonly Listings: Table
  readonly Conversations: Table
  readonly Loans: Table

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id)
    const common = {
      ...KEY,
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      encryption: TableEncryption.DEFAULT,
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    }
    this.Users = new Table(this, 'Users', { ...common, timeToLiveAttribute: 'expiresAt' })

    this.Listings = new Table(this, 'Listings', { ...common, stream: StreamViewType.NEW_AND_OLD_IMAGES })
    index(this.Listings, 'byCampusNewest', 'campusShelf', 'listedKey')
    index(this.Listings, 'byCategoryNewest', 'categoryShelf', 'listedKey')
    index(this.Listings, 'bySeller', 'sellerId', 'listedKey')

    this.Conversations = new Table(this, 'Conversations', common)
    index(this.Conversations, 'byMember', 'memberId', 'lastMessageAt')

    this.Loans = new Table(this, 'Loans', common)
    index(this.Loans, 'byMember', 'ownerId', 'createdAt')
  }
}

function index(table: Table, indexName: string, partition: string, sort: string) {
  table.addGlobalSecondaryIndex({
    indexName,
    partitionKey: { name: partition, type: AttributeType.STRING },
    sortKey: { name: sort, type: AttributeType.STRING },
  })
}
