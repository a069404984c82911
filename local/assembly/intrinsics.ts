import type { Json, JsonObject } from '../services'
import type { Scope } from './Scope'

type Intrinsic = (argument: Json, scope: Scope) => Json | undefined

/** Each intrinsic function of CloudFormation: its argument as written, the value that stands for it. */
export const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope) => scope.ref(text(argument, scope)),
  'Fn::GetAtt': (argument, scope) => {
    const [id, ...name] = typeof argument === 'string' ? argument.split('.') : list(argument, scope)
    return scope.attribute(text(id, scope), name.map((part) => text(part, scope)).join('.'))
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument, scope)
    return list(scope.resolve(parts ?? null), scope)
      .map((part) => text(part, scope))
      .join(text(separator, scope))
  },
  'Fn::Sub': (argument, scope) => {
    const [template, variables] = Array.isArray(argument) ? argument : [argument]
    return substitute(text(template, scope), record(variables ?? {}, scope), scope)
  },
  'Fn::Select': (argument, scope) => {
    const [index, items] = list(argument, scope)
    const item = list(scope.resolve(items ?? null), scope)[Number(text(index, scope))]
    return item ?? scope.fail('selects an item that the list does not have')
  },
  'Fn::Split': (argument, scope) => {
    const [separator, value] = list(argument, scope)
    return text(value, scope).split(text(separator, scope))
  },
  'Fn::If': (argument, scope) => {
    const [name, whenTrue, whenFalse] = list(argument, scope)
    return scope.resolve((scope.condition(text(name, scope)) ? whenTrue : whenFalse) ?? null)
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, scope).map((side) => JSON.stringify(scope.resolve(side)))
    return left === right
  },
  'Fn::Not': (argument, scope) => !list(argument, scope).every((term) => truth(term, scope)),
  'Fn::And': (argument, scope) => list(argument, scope).every((term) => truth(term, scope)),
  'Fn::Or': (argument, scope) => list(argument, scope).some((term) => truth(term, scope)),
  'Fn::FindInMap': (argument, scope) => {
    const [map, top, second] = list(argument, scope).map((part) => text(part, scope))
    return scope.mapping(map ?? '', top ?? '', second ?? '')
  },
  'Fn::Base64': (argument, scope) => Buffer.from(text(argument, scope)).toString('base64'),
  'Fn::ImportValue': (argument, scope) => scope.importValue(text(argument, scope)),
  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, OutputName } = record(argument, scope)
    return scope.stackOutput(text(StackName, scope), text(OutputName, scope))
  },
  'Fn::ToJsonString': (argument, scope) => JSON.stringify(scope.resolve(argument)),
  'Fn::Length': (argument, scope) => list(scope.resolve(argument), scope).length,
  'Fn::GetAZs': (_argument, scope) => ['a', 'b', 'c'].map((zone) => scope.region + zone),
}

/** A term of a condition: another condition by its name, or a function. */
function truth(term: Json, scope: Scope): boolean {
  const named = term !== null && typeof term === 'object' && !Array.isArray(term) ? term['Condition'] : undefined
  return typeof named === 'string' ? scope.condition(named) : scope.resolve(term) === true
}

function substitute(template: string, variables: JsonObject, scope: Scope): string {
  return template.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`
    const given = variables[name]
    if (given !== undefined) return text(given, scope)
    const [id = '', ...attribute] = name.trim().split('.')
    return text(attribute.length > 0 ? scope.attribute(id, attribute.join('.')) : scope.ref(id), scope)
  })
}

function text(value: Json | undefined, scope: Scope): string {
  const resolved = value === undefined ? undefined : scope.resolve(value)
  if (resolved === undefined || resolved === null || typeof resolved === 'object') {
    return scope.fail(`needs a text where it has ${JSON.stringify(value)}`)
  }
  return String(resolved)
}

function list(value: Json | undefined, scope: Scope): Json[] {
  return Array.isArray(value) ? value : scope.fail(`needs a list where it has ${JSON.stringify(value)}`)
}

function record(value: Json, scope: Scope): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return scope.fail(`needs an object where it has ${JSON.stringify(value)}`)
  }
  return value
}
