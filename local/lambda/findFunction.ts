import type { Assembly, Resource } from '../services'

const QUALIFIED = /^(arn:[^:]+:lambda:[^:]+:[^:]+:function:[^:]+):[^:]+$/

/** The function that an ARN or a name means. An alias or a version is the function itself: there is one code here. */
export function findFunction(assembly: Assembly, arnOrName: string): Resource | undefined {
  const arn = QUALIFIED.exec(arnOrName)?.[1] ?? arnOrName
  const name = arn.startsWith('arn:') ? (arn.split(':')[6] ?? arn) : (arn.split(':')[0] ?? arn)
  const found = assembly.find(arn) ?? assembly.find(name)
  return found?.type === 'AWS::Lambda::Function' ? found : undefined
}
