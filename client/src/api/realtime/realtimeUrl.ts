const hosted = /^https:\/\/\w{26}\.appsync-api\.[\w-]+\.amazonaws\.com(\.cn)?\/graphql$/i

/** Where an API takes sockets: a host of its own on AWS, `/realtime` below the API under any other name. */
export function realtimeUrl(url: string): string {
  const address = hosted.test(url) ? url.replace('.appsync-api.', '.appsync-realtime-api.') : `${url}/realtime`
  return address.replace(/^http/i, 'ws')
}
