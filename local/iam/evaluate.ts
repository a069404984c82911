import { fulfils } from './fulfils'
import { matchesWildcard } from './matchesWildcard'
import type { RequestContext } from './RequestContext'
import type { Statement } from './Statement'

/** What policies say about one action on one resource: an explicit denial beats every permission. */
export function evaluate(
  statements: Statement[],
  action: string,
  resourceArn: string,
  context: RequestContext,
): 'allowed' | 'denied' | 'not mentioned' {
  const matching = statements.filter(
    (statement) =>
      mentionsAction(statement, action.toLowerCase()) &&
      mentionsResource(statement, resourceArn) &&
      statement.conditions.every((condition) => fulfils(condition, context)),
  )
  if (matching.some(({ effect }) => effect === 'Deny')) return 'denied'
  return matching.length > 0 ? 'allowed' : 'not mentioned'
}

function mentionsAction({ actions, notActions }: Statement, action: string): boolean {
  const matches = (pattern: string) => matchesWildcard(pattern.toLowerCase(), action)
  return actions ? actions.some(matches) : notActions !== undefined && !notActions.some(matches)
}

function mentionsResource({ resources, notResources }: Statement, resourceArn: string): boolean {
  const matches = (pattern: string) => matchesWildcard(pattern, resourceArn)
  return resources ? resources.some(matches) : notResources !== undefined && !notResources.some(matches)
}
