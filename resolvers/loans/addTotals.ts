import { type DynamoDBTransactWriteItemsRequest, util } from '@aws-appsync/utils'
import { summaryKey } from '../model/summaryKey'

type TransactItem = DynamoDBTransactWriteItemsRequest['transactItems'][number]

/** What a GraphQL `Int` holds. */
const MOST_MINOR = 2_147_483_647

type Change = { loans: number; borrowedMinor: number; repaidMinor: number; outstandingMinor: number }

/**
 * Adds to a member's figures of a currency, or begins them; refused where a sum would no longer fit. Written out because
 * no helper knows `ADD`.
 */
export function addTotals(table: string, ownerId: string, currency: string, change: Change): TransactItem {
  return {
    table,
    operation: 'UpdateItem',
    key: util.dynamodb.toMapValues(summaryKey(ownerId, currency)),
    update: {
      expression: 'ADD loans :loans, borrowedMinor :borrowed, repaidMinor :repaid, outstandingMinor :outstanding',
      expressionValues: util.dynamodb.toMapValues({
        ':loans': change.loans,
        ':borrowed': change.borrowedMinor,
        ':repaid': change.repaidMinor,
        ':outstanding': change.outstandingMinor,
      }),
    },
    condition: {
      expression: 'attribute_not_exists(pk) OR (borrowedMinor <= :borrowedRoom AND repaidMinor <= :repaidRoom)',
      expressionValues: util.dynamodb.toMapValues({
        ':borrowedRoom': MOST_MINOR - change.borrowedMinor,
        ':repaidRoom': MOST_MINOR - change.repaidMinor,
      }),
      returnValuesOnConditionCheckFailure: true,
    },
  }
}
