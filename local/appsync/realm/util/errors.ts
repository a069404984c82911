import { currentRun } from '../currentRun'
import { Failure } from '../signals'
import { textOf } from '../textOf'

/** `util.error`, `util.appendError` and `util.unauthorized`. */
export const errors = {
  error(message: unknown, type?: unknown, data?: unknown, info?: unknown): never {
    throw new Failure(textOf(message), text(type), data ?? null, info ?? null)
  },
  appendError(message: unknown, type?: unknown, data?: unknown, info?: unknown): void {
    currentRun().errors.push({ message: textOf(message), type: text(type), data: data ?? null, info: info ?? null })
  },
  unauthorized(): never {
    const { fieldName, parentTypeName } = currentRun().info
    const message = `Not Authorized to access ${textOf(fieldName)} on type ${textOf(parentTypeName)}`
    throw new Failure(message, 'Unauthorized', null, null)
  },
}

function text(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value)
}
