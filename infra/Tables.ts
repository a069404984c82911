import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'

const KEY = {
  partitionKey: { name: 'pk', type: AttributeType.STRING },
  sortKey: { name: 'sk', type: AttributeType.STRING },
}

/** One table for each aggregate: its item collection answers a screen with one Query. Indexes are named for their question. */
export class Tables extends Construct {
  readonly users: Table
  readonly listings: Table
  readonly conversations: Table
  readonly loans: Table

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
    this.users = new Table(this, 'Users', { ...common, timeToLiveAttribute: 'expiresAt' })

    this.listings = new Table(this, 'Listings', { ...common, stream: StreamViewType.NEW_AND_OLD_IMAGES })
    index(this.listings, 'byCampusNewest', 'campusShelf', 'listedKey')
    index(this.listings, 'byCategoryNewest', 'categoryShelf', 'listedKey')
    index(this.listings, 'bySeller', 'sellerId', 'listedKey')

    this.conversations = new Table(this, 'Conversations', common)
    index(this.conversations, 'byMember', 'memberId', 'lastMessageAt')

    this.loans = new Table(this, 'Loans', common)
    index(this.loans, 'byMember', 'ownerId', 'createdAt')
  }
}

function index(table: Table, indexName: string, partition: string, sort: string) {
  table.addGlobalSecondaryIndex({
    indexName,
    partitionKey: { name: partition, type: AttributeType.STRING },
    sortKey: { name: sort, type: AttributeType.STRING },
  })
}
