import { expect, test } from 'vitest'
import { createServiceGrants } from '../../../local/iam/createServiceGrants'
import { readNotifications } from '../../../local/notifications/readNotifications'
import { wants } from '../../../local/notifications/wants'
import type { JsonObject } from '../../../local/services'
import { assemblyOf } from '../assembly/writeAssembly'

const WORK = 'arn:aws:lambda:eu-west-1:333333333333:function:work'
const grant = {
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: WORK, Principal: 's3.amazonaws.com' },
}

function notificationsOf(resources: Record<string, { Type: string; Properties: JsonObject }>) {
  const assembly = assemblyOf({ one: { Resources: resources } })
  return readNotifications(assembly, createServiceGrants(assembly))
}

const bucket = {
  Type: 'AWS::S3::Bucket',
  Properties: {
    BucketName: 'files',
    NotificationConfiguration: {
      LambdaConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Function: WORK,
          Filter: {
            S3Key: {
              Rules: [
                { Name: 'prefix', Value: 'in/' },
                { Name: 'suffix', Value: '.jpg' },
              ],
            },
          },
        },
      ],
    },
  },
}
const helper = {
  Type: 'Custom::S3BucketNotifications',
  Properties: {
    BucketName: 'files',
    NotificationConfiguration: {
      LambdaFunctionConfigurations: [
        {
          Events: ['s3:ObjectCreated:*'],
          LambdaFunctionArn: WORK,
          Filter: {
            Key: {
              FilterRules: [
                { Name: 'Prefix', Value: 'in/' },
                { Name: 'Suffix', Value: '.jpg' },
              ],
            },
          },
        },
      ],
    },
  },
}

test.each([
  ["a bucket's own property", { Files: bucket, Grant: grant }],
  ["CDK's helper", { Helper: helper, Grant: grant }],
])('a notification is read from %s', (_what, resources) => {
  const [notification] = notificationsOf(resources)
  expect(notification).toMatchObject({ bucket: 'files', prefix: 'in/', suffix: '.jpg', functionArn: WORK })
})

test('a function that S3 may not call is refused with what is missing', () => {
  expect(() => notificationsOf({ Files: bucket })).toThrow('no AWS::Lambda::Permission lets S3 invoke that function')
})

test.each([
  ['files', 'in/a.jpg', 'ObjectCreated:Put', true],
  ['files', 'in/a.jpg', 'ObjectRemoved:Delete', false],
  ['files', 'out/a.jpg', 'ObjectCreated:Put', false],
  ['files', 'in/a.png', 'ObjectCreated:Put', false],
  ['other', 'in/a.jpg', 'ObjectCreated:Put', false],
])('in bucket %s, %s with %s is wanted: %s', (name, key, eventName, wanted) => {
  const [notification] = notificationsOf({ Files: bucket, Grant: grant })
  expect(notification && wants(notification, { bucket: name, key, eventName, size: 1, etag: 'e' })).toBe(wanted)
})
