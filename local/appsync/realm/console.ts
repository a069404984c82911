import { currentHost } from './currentHost'

/** AppSync's `console`: lines for the API's log. */
export const sandboxConsole = {
  log: (...values: unknown[]): void => currentHost().log('INFO', line(values)),
  error: (...values: unknown[]): void => currentHost().log('ERROR', line(values)),
}

function line(values: unknown[]): string {
  let text = ''
  for (const value of values) text += `${text && ' '}${typeof value === 'string' ? value : JSON.stringify(value)}`
  return text
}
