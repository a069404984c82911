import { FieldError } from './FieldError'

/** What AppSync says of a field that a caller may not read. */
export function notAuthorized(typeName: string, fieldName: string): FieldError {
  return new FieldError(`Not Authorized to access ${fieldName} on type ${typeName}`, 'Unauthorized')
}
