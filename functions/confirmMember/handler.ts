import type { PostConfirmationTriggerEvent } from 'aws-lambda'
import { readEnvironment } from '../lib/readEnvironment'
import { type Campus, campusOf } from './campusOf'
import { putProfile } from './putProfile'

const environment = readEnvironment('USERS_TABLE', 'CAMPUSES', 'DEFAULT_CAMPUS')
const campuses = JSON.parse(environment.CAMPUSES) as Campus[]

/** Writes the profile of a member whose address a code has just proved. A new password needs none. */
export async function handler(event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> {
  if (event.triggerSource !== 'PostConfirmation_ConfirmSignUp') return event
  const { sub, email, name } = event.request.userAttributes
  if (!sub || !email || !name) throw new Error('A member has a sub, an e-mail address and a name; one is missing.')
  await putProfile(environment.USERS_TABLE, {
    id: sub,
    email,
    displayName: name,
    memberSince: new Date().toISOString(),
    ...campusOf(email, campuses, environment.DEFAULT_CAMPUS),
  })
  return event
}
