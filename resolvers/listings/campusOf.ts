import { util } from '@aws-appsync/utils'
import { fail } from '../lib/fail'

type Asked = { args: { campus?: string | null }; env: Record<string, string> }

/** The campus that is asked about: by default the deployment's own. */
export function campusOf(ctx: Asked): string {
  const campus = ctx.args.campus ?? ctx.env['DEFAULT_CAMPUS'] ?? ''
  if (!util.matches('^[0-9a-z-]{1,64}$', campus))
    fail('BAD_INPUT', 'campus must be the id of a campus, like "harbour".')
  return campus
}
