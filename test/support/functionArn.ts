import type { LocalCloud } from '../../local/startLocal'

/** The address of the product's function in functions/<handler>: for calling it with what no client can send. */
export function functionArn({ assembly }: LocalCloud, handler: string): string {
  const id = `${handler[0]?.toUpperCase() ?? ''}${handler.slice(1)}`
  const found = assembly.byType('AWS::Lambda::Function').find(({ path }) => path?.split('/').includes(id))
  if (!found) throw new Error(`The assembly has no function ${id}.`)
  return assembly.attribute(found, 'Arn')
}
