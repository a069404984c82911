import { Duration } from 'aws-cdk-lib'
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'
import { Lambda } from './Lambda'
import type { Tables } from './Tables'

interface ListingEventsProps {
  tables: Tables
  senderAddress: string
  webUrl: string
}

const RETRIES = 5

/** What follows from a listing that was written: the words it is found by, and a mail to its seller. */
export class ListingEvents extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { tables: { Listings, Users }, senderAddress, webUrl }: ListingEventsProps,
  ) {
    super(scope, id)
    const sender = new EmailIdentity(this, 'Sender', { identity: Identity.email(senderAddress) })
    const failed = new Queue(this, 'Failed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    acknowledge(failed, { SQS3: 'It is the dead-letter queue itself.' })

    const dispatch = new Lambda(this, 'Dispatch', {
      handler: 'dispatch',
      description: 'Keeps the search rows of listings and confirms each new listing to its seller, once.',
      environment: {
        LISTINGS_TABLE: Listings.tableName,
        USERS_TABLE: Users.tableName,
        SENDER_ADDRESS: senderAddress,
        WEB_URL: webUrl,
      },
      timeout: Duration.seconds(10),
    })
    dispatch.may(
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      Listings.tableArn,
    )
    dispatch.may(['dynamodb:GetItem'], Users.tableArn)
    dispatch.may(['ses:SendEmail'], sender.emailIdentityArn)
    dispatch.addEventSource(
      new DynamoEventSource(Listings, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [FilterCriteria.filter({ dynamodb: { Keys: { sk: { S: ['LISTING'] } } } })],
        batchSize: 25,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: RETRIES,
        maxRecordAge: Duration.hours(6),
        onFailure: new SqsDlq(failed),
      }),
    )
    acknowledge(dispatch.executionRole, {
      'IAM5[Resource::*]': 'Listing the streams of an account cannot be narrowed to one.',
    })
  }
}
