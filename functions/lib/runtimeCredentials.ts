import { readEnvironment } from './readEnvironment'

/** What a request is signed with, and where it is sent. */
export interface RuntimeCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string
  region: string
}

/** The keys of the function's role, as Lambda hands them over. */
export function runtimeCredentials(): RuntimeCredentials {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION'] as const
  const environment = readEnvironment(...names)
  return {
    accessKeyId: environment.AWS_ACCESS_KEY_ID,
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY,
    sessionToken: environment.AWS_SESSION_TOKEN,
    region: environment.AWS_REGION,
  }
}
