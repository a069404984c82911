import { AssemblyError } from '../assembly/AssemblyError'
import { Properties } from '../Properties'
import type { Assembly, Resource } from '../services'
import { createViewerFunction, type ViewerFunction } from './createViewerFunction'
import type { Behaviour, Distribution, ErrorPage, Origin } from './Distribution'
import { policyHeaders } from './policyHeaders'

/** Reads a distribution of the assembly. What cannot be served here is refused by name. */
export function readDistribution(assembly: Assembly, resource: Resource): Distribution {
  const config = new Properties(resource.properties['DistributionConfig'])
  const origins = new Map(
    config.each('Origins').map((origin) => [origin.text('Id'), () => originOf(assembly, resource, origin)]),
  )
  const behaviour = (properties: Properties, pathPattern: string): Behaviour => {
    const origin = origins.get(properties.text('TargetOriginId'))
    if (!origin)
      throw new AssemblyError(`${nameOf(resource)} has a behaviour (${pathPattern}) whose origin is not in it.`)
    return {
      pathPattern,
      origin: origin(),
      compress: properties.flag('Compress') ?? false,
      headers: policyHeaders(assembly, properties.text('ResponseHeadersPolicyId')),
      ...functionAt(assembly, properties, 'viewer-request', 'onRequest'),
      ...functionAt(assembly, properties, 'viewer-response', 'onResponse'),
    }
  }
  return {
    arn: assembly.attribute(resource, 'Arn'),
    defaultRootObject: config.text('DefaultRootObject') ?? '',
    behaviours: [
      ...config.each('CacheBehaviors').map((each) => behaviour(each, each.text('PathPattern') ?? '*')),
      behaviour(config.within('DefaultCacheBehavior'), '*'),
    ],
    errorPages: new Map(config.each('CustomErrorResponses').flatMap(errorPage)),
  }
}

/** An origin's domain name says which bucket it is. */
function originOf(assembly: Assembly, distribution: Resource, origin: Properties): Origin {
  const domain = origin.text('DomainName') ?? ''
  const bucket = assembly.byType('AWS::S3::Bucket').find(({ physicalId }) => domain.startsWith(`${physicalId}.s3`))
  if (!bucket) {
    throw new AssemblyError(
      `${nameOf(distribution)} has the origin ${domain}, which is no bucket of this assembly. Only buckets are served here.`,
    )
  }
  const path = (origin.text('OriginPath') ?? '').replace(/^\/|\/$/g, '')
  return { bucket: bucket.physicalId, bucketArn: assembly.attribute(bucket, 'Arn'), path: path && `${path}/` }
}

/** Without a page of its own an error keeps its status; caching alone changes nothing here. */
function errorPage(response: Properties): [number, ErrorPage][] {
  const [code, path] = [response.number('ErrorCode'), response.text('ResponsePagePath')]
  if (code === undefined || path === undefined) return []
  return [[code, { status: response.number('ResponseCode') ?? code, path }]]
}

function functionAt(
  assembly: Assembly,
  behaviour: Properties,
  eventType: string,
  name: 'onRequest' | 'onResponse',
): Partial<Record<typeof name, ViewerFunction>> {
  const arn = behaviour
    .each('FunctionAssociations')
    .find((association) => association.text('EventType') === eventType)
    ?.text('FunctionARN')
  if (arn === undefined) return {}
  const resource = assembly.find(arn)
  if (!resource) throw new AssemblyError(`The CloudFront function ${arn} is not in the assembly.`)
  return {
    [name]: createViewerFunction(nameOf(resource), new Properties(resource.properties).text('FunctionCode') ?? ''),
  }
}

function nameOf({ type, logicalId, stack }: Resource): string {
  return `${type} ${logicalId} of stack ${stack}`
}
