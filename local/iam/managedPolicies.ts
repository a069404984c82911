import type { Statement } from './Statement'

const LOGS = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']
const XRAY = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords']

const allow = (...actions: string[]): Statement[] => [{ effect: 'Allow', actions, resources: ['*'], conditions: [] }]

/** AWS's own managed policies that CDK attaches by itself, by the name after `policy/`. */
export const managedPolicies: Record<string, Statement[]> = {
  'service-role/AWSLambdaBasicExecutionRole': allow(...LOGS),
  'service-role/AWSAppSyncPushToCloudWatchLogs': allow(...LOGS),
  'service-role/AWSLambdaDynamoDBExecutionRole': allow(
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
    ...LOGS,
  ),
  'service-role/AWSLambdaSQSQueueExecutionRole': allow(
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    ...LOGS,
  ),
  AWSXRayDaemonWriteAccess: allow(
    ...XRAY,
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:GetSamplingStatisticSummaries',
  ),
  CloudWatchLambdaInsightsExecutionRolePolicy: allow(...LOGS),
}
