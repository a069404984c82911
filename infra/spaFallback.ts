/** A CloudFront Function: an address without a file's ending is a page of the client, and every page is index.html. */
export const spaFallback = `function handler(event) {
  var request = event.request
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (last.indexOf('.') === -1) request.uri = '/index.html'
  return request
}
`
