import { Amplify } from 'aws-amplify'
import { generateClient } from 'aws-amplify/api'
import { confirmSignUp, fetchAuthSession, signIn, signOut, signUp } from 'aws-amplify/auth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readDeployment } from '../../scripts/web/readDeployment'
import { sharedCloud } from '../support/cloud'
import { receive } from './receive'

const SELLER = { name: 'Ada Lovelace', email: 'ada@harbour.example', password: 'Chequered-cl0th!' }
const BUYER = { name: 'Bo Yang', email: 'bo@harbour.example', password: 'Chequered-cl0th!' }

const CREATE = /* GraphQL */ `
  mutation Create($input: CreateListingInput!) {
    createListing(input: $input) {
      id
      title
    }
  }
`
const WRITE = /* GraphQL */ `
  mutation Write($input: MessageSellerInput!) {
    messageSeller(input: $input) {
      id
      conversationId
      seq
      senderId
      memberIds
      text
      sentAt
      clientId
    }
  }
`
const LISTEN = /* GraphQL */ `
  subscription Listen {
    onMessage {
      seq
      text
      memberIds
    }
  }
`

let address: string
beforeAll(async () => {
  // Amplify opens sockets with the browser's WebSocket, which Node 20 does not have.
  Object.assign(globalThis, { WebSocket })
  const cloud = await sharedCloud()
  address = cloud.address
  const { graphqlUrl, region, apiKey, userPoolId, userPoolClientId } = readDeployment(cloud.outputs)
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: cloud.userPoolEndpoint } },
    API: { GraphQL: { endpoint: graphqlUrl, region, apiKey, defaultAuthMode: 'userPool' } },
  })
})
afterAll(async () => {
  await signOut()
})

async function join({ name, email, password }: typeof SELLER): Promise<void> {
  await signUp({ username: email, password, options: { userAttributes: { email, name } } })
  const inbox = await fetch(`${address}/_local/inbox.json?to=${encodeURIComponent(email)}`)
  const confirmationCode = /\b\d{6}\b/.exec(await inbox.text())?.[0] ?? ''
  await confirmSignUp({ username: email, confirmationCode })
  await signIn({ username: email, password })
}

test('an unmodified aws-amplify client signs up, signs in with SRP, refreshes, queries, writes and listens', async () => {
  await join(SELLER)
  const before = (await fetchAuthSession()).tokens?.accessToken.toString()
  const after = (await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken.toString()
  expect(after).toBeTruthy()
  expect(after).not.toBe(before)

  const client = generateClient()
  const listingId = crypto.randomUUID()
  const created = await client.graphql({
    query: CREATE,
    variables: {
      input: {
        id: listingId,
        title: 'Analytical engine, some assembly',
        category: 'OTHER',
        condition: 'GOOD',
        price: { amountMinor: 12_300, currency: 'USD' },
      },
    },
  })
  expect(created).toMatchObject({ data: { createListing: { id: listingId } } })

  // A custom domain over plain HTTP: the address is given as the socket's.
  const live = generateClient({ endpoint: `${address.replace('http', 'ws')}/graphql`, authMode: 'userPool' })
  const pushed = receive(live.graphql({ query: LISTEN }))
  await pushed.listening

  await signOut()
  await join(BUYER)
  const input = { listingId, clientId: crypto.randomUUID(), text: 'Does it compute?' }
  const written = await client.graphql({ query: WRITE, variables: { input } })
  expect(written).toMatchObject({ data: { messageSeller: { seq: 1, text: 'Does it compute?' } } })
  expect(await pushed.first).toMatchObject({ data: { onMessage: { seq: 1, text: 'Does it compute?' } } })
  pushed.stop()
})

test('with the API key the same client reads listings and nothing of a member', async () => {
  const client = generateClient({ authMode: 'apiKey' })
  const found = await client.graphql({ query: '{ listings(limit: 5) { items { title } } }' })
  expect(found).toMatchObject({ data: { listings: { items: [{ title: 'Analytical engine, some assembly' }] } } })
  await expect(client.graphql({ query: '{ me { email } }' })).rejects.toMatchObject({
    errors: [{ errorType: 'Unauthorized' }],
  })
})
