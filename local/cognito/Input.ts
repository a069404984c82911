import { AwsError } from '../AwsError'
import { isObject } from '../json/isObject'
import type { Json, JsonObject } from '../services'
import { cognitoErrors } from './cognitoErrors'

/** The input of an operation. A member of the wrong type is refused, as the service does before it looks further. */
export class Input {
  constructor(private readonly values: JsonObject) {}

  static parse(body: Buffer): Input {
    try {
      const values = JSON.parse(body.toString()) as Json
      if (isObject(values)) return new Input(values)
    } catch {
      throw serialization('The body is not JSON.')
    }
    throw serialization('The body is not an object.')
  }

  text(name: string): string {
    const value = this.optionalText(name)
    if (value !== undefined && value !== '') return value
    throw cognitoErrors.invalid(
      `1 validation error detected: Value null at '${camelCase(name)}' failed to satisfy constraint: Member must not be null`,
    )
  }

  optionalText(name: string): string | undefined {
    const value = this.values[name] ?? undefined
    if (value === undefined || typeof value === 'string') return value
    throw serialization(`${name} must be a string.`)
  }

  flag(name: string): boolean {
    return this.values[name] === true
  }

  number(name: string): number | undefined {
    const value = this.values[name]
    return typeof value === 'number' ? value : undefined
  }

  within(name: string): Input {
    return new Input(this.map(name))
  }

  map(name: string): JsonObject {
    const value = this.values[name] ?? {}
    if (isObject(value)) return value
    throw serialization(`${name} must be an object.`)
  }

  /** A list of `{ Name, Value }`. */
  attributes(name: string): Record<string, string> {
    const list = this.values[name] ?? []
    if (!Array.isArray(list)) throw serialization(`${name} must be a list.`)
    const pairs = list.map((item): [string, string] => {
      if (!isObject(item)) throw serialization(`${name} must be a list of objects.`)
      const attribute = new Input(item)
      return [attribute.text('Name'), attribute.optionalText('Value') ?? '']
    })
    return Object.fromEntries(pairs)
  }

  texts(name: string): string[] {
    const list = this.values[name] ?? []
    if (!Array.isArray(list)) throw serialization(`${name} must be a list.`)
    return list.filter((item) => typeof item === 'string')
  }
}

const serialization = (message: string) => new AwsError('SerializationException', message)
const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
