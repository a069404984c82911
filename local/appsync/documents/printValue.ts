import { Kind, type ASTNode } from 'graphql'

/** A literal as graphql-java prints it in its messages. */
export function printValue(node: ASTNode): string {
  switch (node.kind) {
    case Kind.OBJECT:
      return `ObjectValue{objectFields=[${node.fields.map(printValue).join(', ')}]}`
    case Kind.OBJECT_FIELD:
      return `ObjectField{name='${node.name.value}', value=${printValue(node.value)}}`
    case Kind.LIST:
      return `ArrayValue{values=[${node.values.map(printValue).join(', ')}]}`
    case Kind.STRING:
      return `StringValue{value='${node.value}'}`
    case Kind.ENUM:
      return `EnumValue{name='${node.value}'}`
    case Kind.INT:
      return `IntValue{value=${node.value}}`
    case Kind.FLOAT:
      return `FloatValue{value=${node.value}}`
    case Kind.BOOLEAN:
      return `BooleanValue{value=${node.value}}`
    case Kind.NULL:
      return 'NullValue{}'
    default:
      return node.kind
  }
}
