/** Says hello, and which account keys it runs with: enough to see the environment from outside. */
export async function handler(event) {
  if (event.name === 'nobody') throw new TypeError('Nobody is not greeted.')
  return { greeting: `${process.env.SALUTE}, ${event.name}!`, endpoint: process.env.AWS_ENDPOINT_URL }
}
