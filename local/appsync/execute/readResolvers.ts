import { readFileSync } from 'node:fs'
import type { Assembly, Resource } from '../../services'
import type { DataSource } from '../datasources/DataSource'
import { compile, type Code } from '../evaluate/compile'
import type { Realm } from '../evaluate/createRealm'
import type { Resolver, Step } from './Resolver'
import { textOf } from '../json/textOf'

const FUNCTIONS_PER_PIPELINE = 10

/** The resolvers of an API by `Type.field`, compiled. */
export function readResolvers(
  apiId: string,
  assembly: Assembly,
  sources: Map<string, DataSource>,
  realm: Realm,
): Map<string, Resolver> {
  const compiled = new Map<string, Code>()
  const codeOf = (resource: Resource): Code | undefined => {
    const text = readCode(resource, assembly)
    if (text === undefined) return undefined
    const code = compiled.get(text) ?? compile(text, resource.logicalId, realm)
    compiled.set(text, code)
    return code
  }
  const stepOf = (resource: Resource): Step => readStep(resource, sources, codeOf(resource))
  const functions = new Map<string, Step>()
  for (const resource of assembly.byType('AWS::AppSync::FunctionConfiguration')) {
    if (resource.properties.ApiId === apiId) functions.set(assembly.attribute(resource, 'FunctionId'), stepOf(resource))
  }
  const resolvers = new Map<string, Resolver>()
  for (const resource of assembly.byType('AWS::AppSync::Resolver')) {
    if (resource.properties.ApiId !== apiId) continue
    const typeName = textOf(resource.properties.TypeName)
    const fieldName = textOf(resource.properties.FieldName)
    const name = `${typeName}.${fieldName}`
    if (resolvers.has(name)) throw new Error(`${resource.logicalId}: ${name} has two resolvers.`)
    resolvers.set(name, {
      typeName,
      fieldName,
      ...(resource.properties.Kind === 'PIPELINE'
        ? readPipeline(resource, functions, codeOf(resource))
        : { steps: [stepOf(resource)] }),
    })
  }
  return resolvers
}

function readPipeline(
  resource: Resource,
  functions: Map<string, Step>,
  code: Code | undefined,
): Pick<Resolver, 'around' | 'steps'> {
  const config = resource.properties.PipelineConfig
  const ids =
    typeof config === 'object' && config !== null && !Array.isArray(config) && Array.isArray(config.Functions)
      ? config.Functions
      : []
  if (ids.length > FUNCTIONS_PER_PIPELINE) {
    throw new Error(
      `${resource.logicalId}: a pipeline has at most ${FUNCTIONS_PER_PIPELINE} functions, this one has ${ids.length}.`,
    )
  }
  const steps = ids.map((id) => {
    const step = functions.get(textOf(id))
    if (!step) throw new Error(`${resource.logicalId}: there is no function ${textOf(id)} in this API.`)
    return step
  })
  if (!code) throw new Error(`${resource.logicalId}: a pipeline needs code of its own.`)
  return { around: code, steps }
}

function readStep(resource: Resource, sources: Map<string, DataSource>, code: Code | undefined): Step {
  const { properties, logicalId } = resource
  const source = sources.get(textOf(properties.DataSourceName))
  if (!source)
    throw new Error(`${logicalId}: there is no data source ${textOf(properties.DataSourceName)} in this API.`)
  const name =
    typeof properties.Name === 'string'
      ? properties.Name
      : `${textOf(properties.TypeName)}.${textOf(properties.FieldName)}`
  return { name, source, maxBatchSize: Number(properties.MaxBatchSize ?? 0), ...(code && { code }) }
}

function readCode({ properties, logicalId }: Resource, assembly: Assembly): string | undefined {
  for (const name of Object.keys(properties)) {
    if (/MappingTemplate/.test(name) && properties[name])
      throw new Error(`${logicalId}: ${name} is VTL; only APPSYNC_JS runs here.`)
  }
  if (typeof properties.Code === 'string') return properties.Code
  if (typeof properties.CodeS3Location !== 'string') return undefined
  return readFileSync(assembly.asset(properties.CodeS3Location), 'utf8')
}
