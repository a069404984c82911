import type { Json, JsonObject, Resource } from '../services'
import { AssemblyError } from './AssemblyError'
import { createScope } from './createScope'
import type { Described } from './Described'
import { describeResource } from './describeResource'
import { Once } from './Once'
import { resourceTypes } from './resourceTypes'
import type { ResourceType } from './ResourceType'
import type { Scope } from './Scope'
import type { Stack } from './Stack'
import type { TemplateResource } from './Template'

interface Node {
  described: Described
  type: ResourceType
  template: TemplateResource
  scope: Scope
  where: string
}

/** All stacks of an assembly, resolved on demand: a value is worked out when something first asks for it. */
export class Graph {
  readonly once = new Once()
  private readonly nodes = new Map<string, Node>()

  constructor(
    private readonly stacks: Stack[],
    readonly address: string,
  ) {
    for (const stack of stacks) {
      for (const [id, template] of Object.entries(stack.template.Resources)) this.add(stack, id, template)
    }
  }

  /** Every resource whose condition holds, with every intrinsic resolved. */
  resources(): Resource[] {
    return [...this.nodes.values()].map(({ described, template, scope }) => {
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

  physicalId(stack: string, logicalId: string): string | undefined {
    return this.nodes.get(`${stack}/${logicalId}`)?.described.physicalId
  }

  attribute(stack: string, logicalId: string, name: string): string {
    const node = this.nodes.get(`${stack}/${logicalId}`)
    if (!node) throw new AssemblyError(`Stack ${stack} has no resource ${logicalId}.`)
    const attribute = node.type.attributes[name]
    if (attribute) return attribute(node.described)
    const known = Object.keys(node.type.attributes).join(', ') || 'none'
    throw new AssemblyError(
      `${node.where} has no attribute ${name} that is known here. Known are: ${known}. Add it to local/assembly/resourceTypes.ts.`,
    )
  }

  countOf(type: string): number {
    return [...this.nodes.values()].filter(({ described }) => described.type === type).length
  }

  stackNamed(name: string): Stack | undefined {
    return this.stacks.find((stack) => stack.name === name)
  }

  output(stack: Stack, name: string): Json | undefined {
    const where = `Output ${name} of stack ${stack.name}`
    const output = stack.template.Outputs?.[name]
    if (!output) throw new AssemblyError(`${where} is asked for, but the stack does not have it.`)
    return this.once.of(`${stack.name}!${name}`, where, () => createScope(this, stack, where).resolve(output.Value))
  }

  /** Stack name → output name → value. */
  outputs(): Record<string, Record<string, string>> {
    return Object.fromEntries(this.stacks.map((stack) => [stack.name, this.outputsOf(stack)]))
  }

  /** Which output is exported under a name. */
  exportOf(exported: string): { stack: Stack; name: string } | undefined {
    for (const stack of this.stacks) {
      for (const [name, { Export }] of Object.entries(stack.template.Outputs ?? {})) {
        const scope = createScope(this, stack, `Output ${name} of stack ${stack.name}`)
        if (Export && scope.resolve(Export.Name) === exported) return { stack, name }
      }
    }
    return undefined
  }

  /** What the parameter store holds: what `cdk bootstrap` writes there, and the assembly's own parameters. */
  storedParameter(path: string): string | undefined {
    if (/^\/cdk-bootstrap\/[^/]+\/version$/.test(path)) return NEW_ENOUGH
    for (const { described } of this.nodes.values()) {
      if (described.type === 'AWS::SSM::Parameter' && described.property('Name') === path)
        return described.text('Value')
    }
    return undefined
  }

  private outputsOf(stack: Stack): Record<string, string> {
    const values: Record<string, string> = {}
    for (const [name, { Condition }] of Object.entries(stack.template.Outputs ?? {})) {
      const scope = createScope(this, stack, `Output ${name} of stack ${stack.name}`)
      if (Condition && !scope.condition(Condition)) continue
      const value = this.output(stack, name)
      values[name] = typeof value === 'string' ? value : JSON.stringify(value)
    }
    return values
  }

  private add(stack: Stack, logicalId: string, template: TemplateResource) {
    const where = `${template.Type} ${logicalId} of stack ${stack.name}`
    const scope = createScope(this, stack, where)
    if (template.Condition && !scope.condition(template.Condition)) return
    const type = resourceTypes[template.Type]
    if (!type) {
      throw new AssemblyError(
        `${where} is of a type that the local cloud does not know. Leave it out, or add the type to local/assembly/resourceTypes.ts.`,
      )
    }
    const described = describeResource(this, { stack, logicalId, scope, where }, template, type)
    this.nodes.set(`${stack.name}/${logicalId}`, { described, type, template, scope, where })
  }
}

/** Any version of the bootstrap stack that no template asks more than. */
const NEW_ENOUGH = '1000'
