import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { createUserPools } from '../../../local/cognito/createUserPools'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { createIam } from '../../../local/iam/createIam'
import { createLambda } from '../../../local/lambda/createLambda'
import { createMail } from '../../../local/mail/createMail'
import type { UserPools } from '../../../local/services'
import { openStore } from '../../../local/store/openStore'
import { serve } from '../support/serve'
import { poolAssembly } from './poolAssembly'

/** A running user pool with its real store, mail and trigger. */
export async function openPools() {
  const assembly = poolAssembly()
  const idOf = (logicalId: string) => assembly.resources.find((one) => one.logicalId === logicalId)?.physicalId ?? ''
  const iam = createIam(assembly)
  const dynamodb = await startDynamoDb({})
  const store = await openStore(dynamodb)
  let pools: UserPools | undefined
  const server = await serve(async (exchange) => await pools?.api(exchange))
  const { address } = server
  const lambda = createLambda({ assembly, iam, address })
  const mail = createMail({ store, iam, assembly })
  const restart = async () => (pools = await createUserPools({ assembly, iam, store, lambda, mail, address }))
  await restart()
  const inbox = await serve(mail.page)

  const clientOf = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
    new CognitoIdentityProviderClient({ endpoint: address, region: 'eu-west-1', credentials, maxAttempts: 1 })
  const desk = assembly.resources.find(({ logicalId }) => logicalId === 'Desk')
  return {
    address,
    poolId: idOf('People'),
    otherPoolId: idOf('Strangers'),
    browser: idOf('Browser'),
    server: idOf('Server'),
    cognito: clientOf({ accessKeyId: 'local', secretAccessKey: 'local' }),
    desk: clientOf(iam.credentialsOf(desk ? assembly.attribute(desk, 'Arn') : '')),
    /** As after a new start of everything. */
    restart,
    verify: async (token: string, poolId = idOf('People')) => {
      if (!pools) throw new Error('The pools are not open.')
      return await pools.verify(poolId, token)
    },
    /** The newest mail to an address: its subject, and the code in it. */
    mailTo: async (email: string) => {
      const response = await fetch(`${inbox.address}/_local/inbox.json?to=${encodeURIComponent(email)}`)
      const text = await response.text()
      return { text, code: /\b\d{6}\b/.exec(text)?.[0] ?? '' }
    },
    close: async () => {
      await server.close()
      await inbox.close()
      await lambda.close()
      await dynamodb.close()
    },
  }
}

export type OpenPools = Awaited<ReturnType<typeof openPools>>
