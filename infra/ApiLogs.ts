import { RemovalPolicy } from 'aws-cdk-lib'
import { type CfnGraphQLApi, FieldLogLevel } from 'aws-cdk-lib/aws-appsync'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'

/**
 * The API's log: errors without headers or answers, kept for two weeks, in a group that the stack owns. CDK's own option
 * would add a function that sets the retention.
 */
export class ApiLogs extends Construct {
  constructor(scope: Construct, id: string, api: CfnGraphQLApi) {
    super(scope, id)
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('appsync.amazonaws.com') })
    api.logConfig = {
      cloudWatchLogsRoleArn: role.roleArn,
      fieldLogLevel: FieldLogLevel.ERROR,
      excludeVerboseContent: true,
    }
    const group = new LogGroup(this, 'Group', {
      logGroupName: `/aws/appsync/apis/${api.attrApiId}`,
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    group.grantWrite(role)
  }
}
