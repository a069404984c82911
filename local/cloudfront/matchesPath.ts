import { matchesWildcard } from '../iam/matchesWildcard'

/** Whether a path fits a behaviour's pattern; its slash at the beginning may be left out. */
export function matchesPath(pattern: string, path: string): boolean {
  return pattern === '*' || matchesWildcard(pattern.startsWith('/') ? pattern : `/${pattern}`, path)
}
