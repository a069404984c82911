import type { Assembly, HttpHandler } from '../services'
import { withoutEffect } from '../assembly/withoutEffect'
import { escapeHtml } from './escapeHtml'

/** The page at `/_local/`: where everything is. */
export function createIndexPage(assembly: Assembly, address: string): HttpHandler {
  const endpoints: [string, string][] = [
    ['Web', `${address}/`],
    ['Inbox', `${address}/_local/inbox`],
    ...assembly
      .byType('AWS::AppSync::GraphQLApi')
      .map((api): [string, string] => ['GraphQL', assembly.attribute(api, 'GraphQLUrl')]),
    ...assembly
      .byType('AWS::Cognito::UserPool')
      .map((pool): [string, string] => ['User pool', assembly.attribute(pool, 'ProviderURL')]),
    ['AWS endpoint', address],
  ]
  const outputs = Object.entries(assembly.outputs()).filter(([, values]) => Object.keys(values).length > 0)
  const html = page(
    section('Endpoints', endpoints) +
      outputs.map(([stack, values]) => section(`Outputs of ${stack}`, Object.entries(values))).join('') +
      idle(assembly) +
      '<p>Any AWS SDK reaches this cloud with the AWS endpoint above, access key <code>local</code> and secret <code>local</code>.</p>',
  )
  return ({ request, response }) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) })
    response.end(request.method === 'HEAD' ? undefined : html)
    return Promise.resolve()
  }
}

/** What somebody might otherwise wait for. */
function idle(assembly: Assembly): string {
  const rows = withoutEffect(assembly).map(({ type, path, logicalId }): [string, string] => [type, path ?? logicalId])
  return rows.length > 0 ? section('In the assembly, but without effect here', rows) : ''
}

function section(title: string, rows: [string, string][]): string {
  const lines = rows.map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${linked(value)}</td></tr>`)
  return `<h2>${escapeHtml(title)}</h2><table>${lines.join('')}</table>`
}

function linked(value: string): string {
  const text = escapeHtml(value)
  return /^https?:\/\//.test(value) ? `<a href="${text}">${text}</a>` : `<code>${text}</code>`
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Local cloud</title><style>
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th { text-align: left; font-weight: 500; padding: .3rem 1.5rem .3rem 0; vertical-align: top; white-space: nowrap }
td { overflow-wrap: anywhere } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem }
</style><h1>Local cloud</h1>${body}</html>`
}
