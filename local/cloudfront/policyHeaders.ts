import { AssemblyError } from '../assembly/AssemblyError'
import { Properties } from '../Properties'
import type { Assembly } from '../services'
import type { PolicyHeader } from './Distribution'
import { managedHeaders } from './managedHeaders'

/** The headers of a response headers policy: the assembly's own, or one of AWS's. */
export function policyHeaders(assembly: Assembly, policyId: string | undefined): PolicyHeader[] {
  if (policyId === undefined) return []
  const managed = managedHeaders[policyId]
  if (managed) return managed
  const policy = assembly.find(policyId)
  if (!policy) throw new AssemblyError(`The response headers policy ${policyId} is not known here.`)
  const config = new Properties(policy.properties['ResponseHeadersPolicyConfig'])
  return [
    ...securityHeaders(config.within('SecurityHeadersConfig')),
    ...corsHeaders(config.within('CorsConfig')),
    ...config
      .within('CustomHeadersConfig')
      .each('Items')
      .map((item) => header(item, item.text('Header') ?? '', item.text('Value'))),
  ].filter(({ name, value }) => name !== '' && value !== '')
}

function securityHeaders(config: Properties): PolicyHeader[] {
  const [policy, frame, type] = ['ContentSecurityPolicy', 'FrameOptions', 'ContentTypeOptions'].map((name) =>
    config.within(name),
  )
  const [referrer, transport] = ['ReferrerPolicy', 'StrictTransportSecurity'].map((name) => config.within(name))
  const age = transport?.number('AccessControlMaxAgeSec')
  const flags = `${transport?.flag('IncludeSubdomains') ? '; includeSubDomains' : ''}${transport?.flag('Preload') ? '; preload' : ''}`
  return [
    header(policy, 'content-security-policy', policy?.text('ContentSecurityPolicy')),
    header(frame, 'x-frame-options', frame?.text('FrameOption')),
    header(type, 'x-content-type-options', type?.flag('Override') === undefined ? undefined : 'nosniff'),
    header(referrer, 'referrer-policy', referrer?.text('ReferrerPolicy')),
    header(transport, 'strict-transport-security', age === undefined ? undefined : `max-age=${age}${flags}`),
  ]
}

function corsHeaders(config: Properties): PolicyHeader[] {
  const origins = config.within('AccessControlAllowOrigins').texts('Items')
  const name = 'access-control-allow-origin'
  return origins.includes('*') ? [{ name, value: '*', override: config.flag('OriginOverride') ?? false }] : []
}

function header(source: Properties | undefined, name: string, value: string | undefined): PolicyHeader {
  return { name: name.toLowerCase(), value: value ?? '', override: source?.flag('Override') ?? false }
}
