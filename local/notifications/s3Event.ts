import type { Json, ObjectCreated } from '../services'
import type { Notification } from './Notification'

/** The event as S3 hands it to a function. */
export function s3Event({ id, functionArn }: Notification, event: ObjectCreated, sequencer: string, at: string): Json {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: functionArn.split(':')[3] ?? '',
        eventTime: at,
        eventName: event.eventName,
        userIdentity: { principalId: 'AWS:LOCAL' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {},
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: id,
          bucket: {
            name: event.bucket,
            ownerIdentity: { principalId: 'LOCAL' },
            arn: `arn:aws:s3:::${event.bucket}`,
          },
          object: { key: formEncoded(event.key), size: event.size, eTag: event.etag.replaceAll('"', ''), sequencer },
        },
      },
    ],
  }
}

/** Keys travel as in a form: a space is a plus sign. Slashes stay. */
function formEncoded(key: string): string {
  return new URLSearchParams([['', key]]).toString().slice(1).replaceAll('%2F', '/')
}
