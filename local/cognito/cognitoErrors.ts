import { AwsError } from '../AwsError'

/** Cognito's errors, in its own words: clients show them and decide by them. */
export const cognitoErrors = {
  notAuthorized: (message: string) => new AwsError('NotAuthorizedException', message),
  wrongPassword: () => new AwsError('NotAuthorizedException', 'Incorrect username or password.'),
  attemptsExceeded: () => new AwsError('NotAuthorizedException', 'Password attempts exceeded'),
  disabled: () => new AwsError('NotAuthorizedException', 'User is disabled.'),
  invalidSession: () => new AwsError('NotAuthorizedException', 'Invalid session for the user.'),
  userNotFound: () => new AwsError('UserNotFoundException', 'User does not exist.'),
  userNotConfirmed: () => new AwsError('UserNotConfirmedException', 'User is not confirmed.'),
  resetRequired: () => new AwsError('PasswordResetRequiredException', 'Password reset required for the user'),
  usernameExists: (message = 'User already exists') => new AwsError('UsernameExistsException', message),
  aliasExists: () => new AwsError('AliasExistsException', 'An account with the given email already exists.'),
  codeMismatch: () => new AwsError('CodeMismatchException', 'Invalid verification code provided, please try again.'),
  codeExpired: (message = 'Invalid code provided, please request a code again.') =>
    new AwsError('ExpiredCodeException', message),
  limitExceeded: () => new AwsError('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  weakPassword: (rule: string) =>
    new AwsError('InvalidPasswordException', `Password did not conform with policy: ${rule}`),
  invalid: (message: string) => new AwsError('InvalidParameterException', message),
  notFound: (message: string) => new AwsError('ResourceNotFoundException', message),
}
