/** What the template says of a user pool. Times are in milliseconds. */
export interface PoolSettings {
  id: string
  arn: string
  /** Sign-in is by e-mail, and the user name is made by the pool. */
  emailIsUsername: boolean
  isCaseSensitive: boolean
  verifiesEmail: boolean
  /** A new address counts only when its code has been given. */
  keepsEmailUntilVerified: boolean
  allowsSignUp: boolean
  password: PasswordPolicy
  temporaryPasswordMs: number
  attributes: Map<string, AttributeRule>
  allowsTotp: boolean
  requiresMfa: boolean
  mail: { from: string; verification: MessageTemplate; invitation: MessageTemplate }
  triggers: Partial<Record<TriggerName, string>>
  /** Which event the token trigger gets. */
  tokenTriggerVersion: '1' | '2'
}

/** What a password must have. */
export interface PasswordPolicy {
  minimumLength: number
  upper: boolean
  lower: boolean
  digit: boolean
  symbol: boolean
}

/** What an attribute may hold, and whether it must be there. */
export interface AttributeRule {
  required: boolean
  mutable: boolean
  minLength: number
  maxLength: number
}

/** The words of a mail. */
export interface MessageTemplate {
  subject: string
  /** With `{####}` where the code stands. */
  body: string
}

/** The triggers that are run here. */
export type TriggerName =
  'PreSignUp' | 'PostConfirmation' | 'PreAuthentication' | 'PostAuthentication' | 'PreTokenGeneration' | 'CustomMessage'
