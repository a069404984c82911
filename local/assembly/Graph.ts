import type { Json, JsonObject, Resource } from '../services'
import { AssemblyError } from './AssemblyError'
import type { AssemblyFiles } from './readManifest'
import type { Described } from './Described'
import { intrinsics } from './intrinsics'
import { pseudoParameters } from './pseudoParameters'
import { resourceTypes } from './resourceTypes'
import type { ResourceType } from './ResourceType'
import type { Scope } from './Scope'
import type { Stack } from './Stack'
import { stableId } from './stableId'
import type { TemplateResource } from './Template'

interface Node {
  described: Described
  type: ResourceType
  template: TemplateResource
  where: string
}

/** All stacks of an assembly, resolved on demand: a value is worked out when something first asks for it. */
export class Graph {
  private readonly stacks: Map<string, Stack>
  private readonly nodes = new Map<string, Node>()
  private readonly values = new Map<string, Json | undefined>()
  private readonly inProgress = new Set<string>()

  constructor(
    files: AssemblyFiles,
    private readonly address: string,
  ) {
    this.stacks = new Map(files.stacks.map((stack) => [stack.name, stack]))
    for (const stack of files.stacks) {
      for (const [id, template] of Object.entries(stack.template.Resources)) this.add(stack, id, template)
    }
  }

  /** Every resource whose condition holds, with every intrinsic resolved. */
  resources(): Resource[] {
    return [...this.nodes.values()].map(({ described, template, where }) => {
      const scope = this.scope(this.stack(described.stack), where)
      const path = template.Metadata?.['aws:cdk:path']
      return {
        stack: described.stack,
        logicalId: described.logicalId,
        type: described.type,
        ...(typeof path === 'string' ? { path } : {}),
        properties: (scope.resolve(template.Properties ?? {}) ?? {}) as JsonObject,
        physicalId: described.physicalId,
      }
    })
  }

  attribute(stack: string, logicalId: string, name: string): string {
    const node = this.nodes.get(`${stack}/${logicalId}`)
    if (!node) throw new AssemblyError(`Stack ${stack} has no resource ${logicalId}.`)
    const attribute = node.type.attributes[name]
    if (attribute) return attribute(node.described)
    throw new AssemblyError(
      `${node.where} has no attribute ${name} that is known here. Known are: ${Object.keys(node.type.attributes).join(', ') || 'none'}. Add it to local/assembly/resourceTypes.ts.`,
    )
  }

  /** The attributes that a resource's type has. */
  attributeNames(resource: Resource): string[] {
    return Object.keys(resourceTypes[resource.type]?.attributes ?? {})
  }

  outputs(): Record<string, Record<string, string>> {
    const outputs: Record<string, Record<string, string>> = {}
    for (const stack of this.stacks.values()) {
      const values: Record<string, string> = {}
      for (const [name, output] of Object.entries(stack.template.Outputs ?? {})) {
        const scope = this.scope(stack, `Output ${name} of stack ${stack.name}`)
        if (output.Condition && !scope.condition(output.Condition)) continue
        const value = this.stackOutput(stack.name, name, scope)
        values[name] = typeof value === 'string' ? value : JSON.stringify(value)
      }
      outputs[stack.name] = values
    }
    return outputs
  }

  private add(stack: Stack, logicalId: string, template: TemplateResource) {
    const where = `${template.Type} ${logicalId} of stack ${stack.name}`
    const scope = this.scope(stack, where)
    if (template.Condition && !scope.condition(template.Condition)) return
    const type = resourceTypes[template.Type]
    if (!type) {
      throw new AssemblyError(
        `${where} is of a type that the local cloud does not know. Leave it out, or add the type.`,
      )
    }
    const key = `${stack.name}/${logicalId}`
    const property = (name: string) =>
      this.once(`${key}.${name}`, where, () => scope.resolve(template.Properties?.[name] ?? null) ?? undefined)
    const physicalId = () => this.once(`${key}#Ref`, where, () => type.ref(described))
    const described: Described = {
      stack: stack.name,
      logicalId,
      type: template.Type,
      account: stack.account,
      region: stack.region,
      address: this.address,
      host: new URL(this.address).host,
      get physicalId() {
        return physicalId()
      },
      property,
      text: (name) => {
        const value = property(name)
        if (typeof value === 'string') return value
        throw new AssemblyError(`${where} needs the property ${name} to be a text.`)
      },
      id: (length, alphabet) => stableId(key, length, alphabet),
      arn: (service, rest) => `arn:aws:${service}:${stack.region}:${stack.account}:${rest}`,
      countOf: (type) => [...this.nodes.values()].filter((node) => node.described.type === type).length,
    }
    this.nodes.set(key, { described, type, template, where })
  }

  private scope(stack: Stack, where: string, intrinsic?: string): Scope {
    const fail = (reason: string): never => {
      throw new AssemblyError(`${where} cannot be resolved: ${intrinsic ? `${intrinsic}: ` : ''}${reason}.`)
    }
    const scope: Scope = {
      region: stack.region,
      fail,
      resolve: (value) => this.resolve(value, stack, where, scope),
      ref: (name) => this.ref(stack, name, scope),
      attribute: (logicalId, name) => {
        if (!this.nodes.has(`${stack.name}/${logicalId}`)) fail(`there is no ${logicalId}`)
        return this.attribute(stack.name, logicalId, name)
      },
      condition: (name) => {
        const condition = stack.template.Conditions?.[name] ?? fail(`there is no condition ${name}`)
        return this.once(`${stack.name}?${name}`, where, () => scope.resolve(condition)) === true
      },
      mapping: (map, top, second) =>
        stack.template.Mappings?.[map]?.[top]?.[second] ?? fail(`there is no ${map}.${top}.${second}`),
      importValue: (name) => this.importValue(name, scope),
      stackOutput: (name, output) => this.stackOutput(name, output, scope),
    }
    return scope
  }

  private resolve(value: Json, stack: Stack, where: string, scope: Scope): Json | undefined {
    if (typeof value === 'string' && value.includes('{{resolve:')) {
      return scope.fail(`the dynamic reference ${value} is known to AWS alone`)
    }
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map((item) => scope.resolve(item)).filter((item) => item !== undefined)
    const entries = Object.entries(value)
    const [name, argument] = entries[0] ?? ['']
    if (entries.length === 1 && argument !== undefined && (name === 'Ref' || name.startsWith('Fn::'))) {
      const intrinsic = intrinsics[name] ?? scope.fail(`the intrinsic ${name} is not known`)
      const result = intrinsic(argument, this.scope(stack, where, name))
      return typeof result === 'string' ? this.onThisMachine(result) : result
    }
    const resolved: JsonObject = {}
    for (const [key, item] of entries) {
      const inner = scope.resolve(item)
      if (inner !== undefined) resolved[key] = inner
    }
    return resolved
  }

  /** Templates write https:// before a domain name; this machine has no certificate for its own address. */
  private onThisMachine(value: string): string {
    const { host, protocol } = new URL(this.address)
    if (protocol === 'https:') return value
    return value.replaceAll(`https://${host}`, `http://${host}`).replaceAll(`wss://${host}`, `ws://${host}`)
  }

  private ref(stack: Stack, name: string, scope: Scope): Json | undefined {
    if (name === 'AWS::NoValue') return undefined
    const node = this.nodes.get(`${stack.name}/${name}`)
    if (node) return node.described.physicalId
    const pseudo = pseudoParameters(stack)[name]
    if (pseudo !== undefined) return pseudo
    const parameter = stack.template.Parameters?.[name]
    if (parameter?.Default === undefined) {
      return scope.fail(parameter ? `parameter ${name} has no default` : `there is no ${name}`)
    }
    return parameter.Type.startsWith('AWS::SSM::Parameter::Value')
      ? this.systemParameter(parameter.Default, scope)
      : parameter.Default
  }

  /** A parameter that CloudFormation would read from the parameter store. */
  private systemParameter(name: Json, scope: Scope): Json {
    // Written by `cdk bootstrap`; any version that is new enough will do.
    if (typeof name === 'string' && /^\/cdk-bootstrap\/[^/]+\/version$/.test(name)) return '1000'
    for (const { described } of this.nodes.values()) {
      if (described.type === 'AWS::SSM::Parameter' && described.property('Name') === name)
        return described.text('Value')
    }
    return scope.fail(`the parameter store has no ${JSON.stringify(name)}`)
  }

  private importValue(name: string, scope: Scope): Json | undefined {
    for (const stack of this.stacks.values()) {
      for (const [output, { Export }] of Object.entries(stack.template.Outputs ?? {})) {
        const where = `Output ${output} of stack ${stack.name}`
        if (Export && this.scope(stack, where).resolve(Export.Name) === name) {
          return this.stackOutput(stack.name, output, scope)
        }
      }
    }
    return scope.fail(`no stack exports ${name}`)
  }

  private stackOutput(name: string, output: string, scope: Scope): Json | undefined {
    const stack = this.stacks.get(name) ?? scope.fail(`there is no stack ${name}`)
    const found = stack.template.Outputs?.[output] ?? scope.fail(`stack ${name} has no output ${output}`)
    const where = `Output ${output} of stack ${name}`
    return this.once(`${name}!${output}`, where, () => this.scope(stack, where).resolve(found.Value))
  }

  private stack(name: string): Stack {
    const stack = this.stacks.get(name)
    if (!stack) throw new AssemblyError(`There is no stack ${name}.`)
    return stack
  }

  /** Works a value out once. A value that needs itself is an error of the template, not an endless loop. */
  private once<T extends Json | undefined>(key: string, where: string, work: () => T): T {
    if (this.values.has(key)) return this.values.get(key) as T
    if (this.inProgress.has(key)) throw new AssemblyError(`${where} refers to itself.`)
    this.inProgress.add(key)
    const value = work()
    this.inProgress.delete(key)
    this.values.set(key, value)
    return value
  }
}
