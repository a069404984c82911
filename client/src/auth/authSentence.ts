const sentences: Record<string, string> = {
  NotAuthorizedException: 'That e-mail address and password do not belong together. Check both and try again.',
  UserNotFoundException: 'That e-mail address and password do not belong together. Check both and try again.',
  UsernameExistsException: 'There is an account with this e-mail address already. Sign in instead.',
  CodeMismatchException: 'That is not the code. Look for the newest e-mail and try again.',
  ExpiredCodeException: 'This code is too old or was used. Ask for a new one.',
  LimitExceededException: 'That was tried too often. Wait a few minutes, then try again.',
  TooManyRequestsException: 'That was tried too often. Wait a few minutes, then try again.',
  TooManyFailedAttemptsException: 'That was tried too often. Wait a few minutes, then try again.',
  InvalidPasswordException: 'This password is not strong enough. Make all the rules below it green.',
  NetworkError: 'You seem to be offline. Check your connection and try again.',
}

/** What to tell a person when an account step was refused. Does not tell whether an address has an account. */
export function authSentence(error: unknown): string {
  if (!(error instanceof Error)) return 'That did not work. Please try again.'
  return sentences[error.name] ?? (error.message || 'That did not work. Please try again.')
}
