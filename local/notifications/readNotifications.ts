import { AssemblyError } from '../assembly/AssemblyError'
import type { ServiceGrants } from '../iam/createServiceGrants'
import { Properties } from '../Properties'
import type { Assembly, JsonObject } from '../services'
import type { Notification } from './Notification'

/** The notifications of every bucket. S3 takes none whose function it may not call; neither does this. */
export function readNotifications(assembly: Assembly, grants: ServiceGrants): Notification[] {
  const notifications = [
    ...assembly.byType('AWS::S3::Bucket').flatMap(({ physicalId, properties }) => ofBucket(physicalId, properties)),
    ...assembly.byType('Custom::S3BucketNotifications').flatMap(({ properties }) => ofCustomResource(properties)),
  ]
  for (const { bucket, functionArn } of notifications) {
    if (grants('s3.amazonaws.com', 'lambda:InvokeFunction', functionArn, `arn:aws:s3:::${bucket}`)) continue
    throw new AssemblyError(
      `Bucket ${bucket} notifies ${functionArn}, but no AWS::Lambda::Permission lets S3 invoke that function.`,
    )
  }
  return notifications
}

function ofBucket(bucket: string, properties: JsonObject): Notification[] {
  const configurations = new Properties(properties).within('NotificationConfiguration').each('LambdaConfigurations')
  return configurations.map((configuration, index) => ({
    id: `${bucket}-${index}`,
    bucket,
    events: [configuration.text('Event') ?? ''],
    functionArn: configuration.text('Function') ?? '',
    ...filterOf(configuration.within('Filter').within('S3Key').each('Rules')),
  }))
}

/** What CDK's own helper writes: the shape of S3's API, handed to a function that only AWS would run. */
function ofCustomResource(resource: JsonObject): Notification[] {
  const properties = new Properties(resource)
  const bucket = properties.text('BucketName') ?? ''
  const configurations = properties.within('NotificationConfiguration').each('LambdaFunctionConfigurations')
  return configurations.map((configuration, index) => ({
    id: configuration.text('Id') ?? `${bucket}-${index}`,
    bucket,
    events: configuration.texts('Events'),
    functionArn: configuration.text('LambdaFunctionArn') ?? '',
    ...filterOf(configuration.within('Filter').within('Key').each('FilterRules')),
  }))
}

function filterOf(rules: Properties[]) {
  const value = (name: string) => rules.find((rule) => rule.text('Name')?.toLowerCase() === name)?.text('Value') ?? ''
  return { prefix: value('prefix'), suffix: value('suffix') }
}
