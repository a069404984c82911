import { AssemblyError } from './AssemblyError'
import type { Graph } from './Graph'
import { onThisMachine } from './onThisMachine'
import { pseudoParameters } from './pseudoParameters'
import { resolveValue } from './resolveValue'
import type { Scope } from './Scope'
import type { Stack } from './Stack'

/** What can be seen from one place of a template. `where` is how errors call that place. */
export function createScope(graph: Graph, stack: Stack, where: string, intrinsic?: string): Scope {
  const { template } = stack
  const fail = (reason: string): never => {
    throw new AssemblyError(`${where} cannot be resolved: ${intrinsic ? `${intrinsic}: ` : ''}${reason}.`)
  }
  const scope: Scope = {
    region: stack.region,
    fail,
    within: (name) => createScope(graph, stack, where, name),
    resolve(value) {
      const resolved = resolveValue(value, scope)
      return typeof resolved === 'string' ? onThisMachine(resolved, graph.address) : resolved
    },
    ref(name) {
      if (name === 'AWS::NoValue') return undefined
      return graph.physicalId(stack.name, name) ?? pseudoParameters(stack)[name] ?? parameter(name)
    },
    attribute(logicalId, name) {
      if (graph.physicalId(stack.name, logicalId) === undefined) fail(`there is no ${logicalId}`)
      return graph.attribute(stack.name, logicalId, name)
    },
    condition(name) {
      const condition = template.Conditions?.[name] ?? fail(`there is no condition ${name}`)
      return graph.once.of(`${stack.name}?${name}`, where, () => scope.resolve(condition)) === true
    },
    mapping: (map, top, second) =>
      template.Mappings?.[map]?.[top]?.[second] ?? fail(`there is no ${map}.${top}.${second}`),
    importValue(name) {
      const output = graph.exportOf(name) ?? fail(`no stack exports ${name}`)
      return graph.output(output.stack, output.name)
    },
    stackOutput: (name, output) => graph.output(graph.stackNamed(name) ?? fail(`there is no stack ${name}`), output),
  }

  function parameter(name: string) {
    const declared = template.Parameters?.[name] ?? fail(`there is no ${name}`)
    const value = declared.Default ?? fail(`parameter ${name} has no default`)
    if (!declared.Type.startsWith('AWS::SSM::Parameter::Value')) return value
    const path = typeof value === 'string' ? value : fail(`parameter ${name} names no entry of the parameter store`)
    return graph.storedParameter(path) ?? fail(`the parameter store has no ${path}`)
  }

  return scope
}
