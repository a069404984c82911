import type { Json } from '../services'
import { compileNumeric } from './compileNumeric'

type Rule = (value: Json | undefined) => boolean

/** Compiles one rule of an event pattern: a value to equal, or an operator. An unknown operator is refused by name. */
export function compileRule(rule: Json): Rule {
  if (typeof rule !== 'object' || rule === null) return (value) => value === rule
  const [operator = '', operand = null] = Array.isArray(rule) ? [] : (Object.entries(rule)[0] ?? [])
  switch (operator) {
    case 'exists':
      return (value) => (value !== undefined) === operand
    case 'prefix':
      return textRule(operator, operand, (text, part) => text.startsWith(part))
    case 'suffix':
      return textRule(operator, operand, (text, part) => text.endsWith(part))
    case 'equals-ignore-case':
      return textRule(operator, operand, (text, part) => text.toLowerCase() === part.toLowerCase())
    case 'anything-but':
      return anythingBut(operand)
    case 'numeric':
      return compileNumeric(operand)
  }
  throw new Error(`The operator ${JSON.stringify(operator)} of an event pattern is not known on this machine.`)
}

function textRule(operator: string, operand: Json, test: (text: string, part: string) => boolean): Rule {
  if (typeof operand !== 'string') throw new Error(`"${operator}" of an event pattern needs a string.`)
  return (value) => typeof value === 'string' && test(value, operand)
}

function anythingBut(operand: Json): Rule {
  const unwanted = (Array.isArray(operand) ? operand : [operand]).map(compileRule)
  return (value) => value !== undefined && !unwanted.some((rule) => rule(value))
}
