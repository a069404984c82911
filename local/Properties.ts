import type { Json } from './services'

/** Reads a resource's properties, which CloudFormation lets come as text or number. What is absent reads as absent. */
export class Properties {
  constructor(private readonly value: Json | undefined) {}

  text(name: string): string | undefined {
    const value = this.at(name)
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
  }

  number(name: string): number | undefined {
    const text = this.text(name)
    return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text)
  }

  flag(name: string): boolean | undefined {
    const value = this.at(name)
    return value === undefined || value === null ? undefined : value === true || value === 'true'
  }

  within(name: string): Properties {
    return new Properties(this.at(name))
  }

  each(name: string): Properties[] {
    const value = this.at(name)
    return Array.isArray(value) ? value.map((item) => new Properties(item)) : []
  }

  texts(name: string): string[] {
    const value = this.at(name)
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  }

  private at(name: string): Json | undefined {
    const { value } = this
    return value && typeof value === 'object' && !Array.isArray(value) ? value[name] : undefined
  }
}
