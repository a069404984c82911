import type { AuthMode } from './AuthMode'

/** Who may read a field: for each way of authorization everybody, or the members of groups. */
export type FieldRule = ReadonlyMap<AuthMode, true | readonly string[]>
