import type { JsonObject } from '../../services'
import type { AdminCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { requireClient } from '../requireClient'
import { requireSecretHash } from '../requireSecretHash'
import { signInByPassword } from '../signInByPassword'

/** Signs in on a server's behalf, with a password that the server was given. */
export async function adminInitiateAuth({ pool, input, metadata }: AdminCall): Promise<JsonObject> {
  const client = requireClient(pool, input)
  const flow = input.text('AuthFlow')
  if (flow !== 'ADMIN_USER_PASSWORD_AUTH' && flow !== 'ADMIN_NO_SRP_AUTH')
    throw cognitoErrors.invalid('Initiate Auth method not supported.')
  if (!client.flows.includes('ALLOW_ADMIN_USER_PASSWORD_AUTH') && !client.flows.includes('ADMIN_NO_SRP_AUTH'))
    throw cognitoErrors.invalid(`${flow} flow not enabled for this client`)
  const parameters = input.within('AuthParameters')
  const name = parameters.text('USERNAME')
  requireSecretHash(client, name, parameters.optionalText('SECRET_HASH'))
  return await signInByPassword({ pool, client, input, metadata }, name, parameters.text('PASSWORD'))
}
