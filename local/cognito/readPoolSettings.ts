import { Properties } from '../Properties'
import type { Resource } from '../services'
import type { AttributeRule, MessageTemplate, PasswordPolicy, PoolSettings } from './PoolSettings'
import { standardAttributes } from './standardAttributes'

const DAY_MS = 24 * 60 * 60 * 1000

/** Reads an `AWS::Cognito::UserPool`, with Cognito's own defaults for what it leaves open. */
export function readPoolSettings(resource: Resource, arn: string): PoolSettings {
  const pool = new Properties(resource.properties)
  const password = pool.within('Policies').within('PasswordPolicy')
  const updates = pool.within('UserAttributeUpdateSettings').texts('AttributesRequireVerificationBeforeUpdate')
  return {
    id: resource.physicalId,
    arn,
    emailIsUsername: pool.texts('UsernameAttributes').includes('email'),
    isCaseSensitive: pool.within('UsernameConfiguration').flag('CaseSensitive') ?? true,
    verifiesEmail: pool.texts('AutoVerifiedAttributes').includes('email'),
    keepsEmailUntilVerified: updates.includes('email'),
    allowsSignUp: pool.within('AdminCreateUserConfig').flag('AllowAdminCreateUserOnly') !== true,
    password: passwordPolicy(password),
    temporaryPasswordMs: (password.number('TemporaryPasswordValidityDays') ?? 7) * DAY_MS,
    attributes: attributeRules(pool.each('Schema')),
    allowsTotp: pool.texts('EnabledMfas').includes('SOFTWARE_TOKEN_MFA'),
    requiresMfa: pool.text('MfaConfiguration') === 'ON',
    mail: mailTemplates(pool),
    ...triggers(pool.within('LambdaConfig')),
  }
}

function passwordPolicy(policy: Properties): PasswordPolicy {
  return {
    minimumLength: policy.number('MinimumLength') ?? 8,
    upper: policy.flag('RequireUppercase') ?? false,
    lower: policy.flag('RequireLowercase') ?? false,
    digit: policy.flag('RequireNumbers') ?? false,
    symbol: policy.flag('RequireSymbols') ?? false,
  }
}

function attributeRules(schema: Properties[]): Map<string, AttributeRule> {
  const open = { required: false, mutable: true, minLength: 0, maxLength: 2048 }
  const rules = new Map<string, AttributeRule>(standardAttributes.map((name) => [name, open]))
  for (const attribute of schema) {
    const name = attribute.text('Name') ?? ''
    const lengths = attribute.within('StringAttributeConstraints')
    rules.set(standardAttributes.includes(name) ? name : `custom:${name}`, {
      required: attribute.flag('Required') ?? false,
      mutable: attribute.flag('Mutable') ?? true,
      minLength: lengths.number('MinLength') ?? open.minLength,
      maxLength: lengths.number('MaxLength') ?? open.maxLength,
    })
  }
  return rules
}

function mailTemplates(pool: Properties): PoolSettings['mail'] {
  const verification = pool.within('VerificationMessageTemplate')
  const invitation = pool.within('AdminCreateUserConfig').within('InviteMessageTemplate')
  return {
    from: pool.within('EmailConfiguration').text('From') ?? 'no-reply@verificationemail.com',
    verification: template(
      verification.text('EmailSubject') ?? pool.text('EmailVerificationSubject') ?? 'Your verification code',
      verification.text('EmailMessage') ?? pool.text('EmailVerificationMessage') ?? 'Your verification code is {####}.',
    ),
    invitation: template(
      invitation.text('EmailSubject') ?? 'Your temporary password',
      invitation.text('EmailMessage') ?? 'Your username is {username} and your temporary password is {####}.',
    ),
  }
}

const template = (subject: string, body: string): MessageTemplate => ({ subject, body })

function triggers(config: Properties): Pick<PoolSettings, 'triggers' | 'tokenTriggerVersion'> {
  const named = (name: string) => {
    const arn = config.text(name)
    return arn === undefined ? {} : { [name]: arn }
  }
  const tokens = config.within('PreTokenGenerationConfig')
  const tokenTrigger = tokens.text('LambdaArn') ?? config.text('PreTokenGeneration')
  return {
    triggers: {
      ...named('PreSignUp'),
      ...named('PostConfirmation'),
      ...named('PreAuthentication'),
      ...named('PostAuthentication'),
      ...named('CustomMessage'),
      ...(tokenTrigger !== undefined && { PreTokenGeneration: tokenTrigger }),
    },
    tokenTriggerVersion: (tokens.text('LambdaVersion') ?? 'V1_0') === 'V1_0' ? '1' : '2',
  }
}
