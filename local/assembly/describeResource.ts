import { AssemblyError } from './AssemblyError'
import type { Described } from './Described'
import type { Graph } from './Graph'
import type { ResourceType } from './ResourceType'
import type { Scope } from './Scope'
import type { Stack } from './Stack'
import { stableId } from './stableId'
import type { TemplateResource } from './Template'

interface Place {
  stack: Stack
  logicalId: string
  scope: Scope
  /** How errors call it. */
  where: string
}

/** A resource as the tables of ids and attributes see it. Nothing is worked out before it is asked for. */
export function describeResource(
  graph: Graph,
  { stack, logicalId, scope, where }: Place,
  template: TemplateResource,
  type: ResourceType,
): Described {
  const key = `${stack.name}/${logicalId}`
  const property = (name: string) =>
    graph.once.of(`${key}.${name}`, where, () => scope.resolve(template.Properties?.[name] ?? null) ?? undefined)
  const described: Described = {
    stack: stack.name,
    logicalId,
    type: template.Type,
    account: stack.account,
    region: stack.region,
    address: graph.address,
    host: new URL(graph.address).host,
    get physicalId() {
      return graph.once.of(`${key}#Ref`, where, () => type.ref(described))
    },
    property,
    text(name) {
      const value = property(name)
      if (typeof value === 'string') return value
      throw new AssemblyError(`${where} needs the property ${name} to be a text.`)
    },
    id: (length, alphabet) => stableId(key, length, alphabet),
    arn: (service, rest) => `arn:aws:${service}:${stack.region}:${stack.account}:${rest}`,
    countOf: (name) => graph.countOf(name),
  }
  return described
}
