import { buildASTSchema, isScalarType, parse, type GraphQLSchema } from 'graphql'
import { PRELUDE } from './prelude'
import { SCALARS } from './SCALARS'

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])

/** The schema of an API, with AWS's scalars and directives known to it. */
export function buildApiSchema(sdl: string): GraphQLSchema {
  const document = parse(`${sdl}\n${PRELUDE}`)
  const schema = buildASTSchema(document)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || BUILT_IN.has(type.name)) continue
    const scalar = SCALARS[type.name]
    if (!scalar) throw new Error(`scalar ${type.name}: AppSync has no custom scalars, only its own AWS… ones.`)
    type.parseValue = scalar.parse
    type.parseLiteral = (node) => scalar.parse(literal(node))
    type.serialize = scalar.serialise
  }
  return schema
}

function literal(node: { kind: string; value?: unknown }): unknown {
  if (node.kind === 'IntValue') return Number(node.value)
  return node.kind === 'StringValue' ? node.value : undefined
}
