import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'

const trigger = `
const heard = (globalThis.heard ??= [])
export const handler = async (event) => {
  heard.push(event.triggerSource)
  const { email, name } = event.request.userAttributes
  if (name === 'Refused') throw new Error('This name is not for you.')
  if (event.triggerSource === 'PreSignUp_SignUp' && email.startsWith('known')) event.response.autoConfirmUser = true
  if (event.triggerSource.startsWith('TokenGeneration'))
    event.response.claimsOverrideDetails = { claimsToAddOrOverride: { campus: 'harbour', sub: 'forged', heard: heard.join(' ') } }
  if (event.triggerSource === 'CustomMessage_ForgotPassword') event.response.emailSubject = 'Lost your key?'
  return event
}
`

/** A pool where people sign in by e-mail, with a client for browsers, one for servers, and a trigger that listens. */
export function poolAssembly() {
  const triggerArn = { 'Fn::GetAtt': ['Trigger', 'Arn'] }
  return assemblyOf({
    assets: { trigger: { 'index.mjs': trigger } },
    resources: {
      Role: roleThatMay({ Action: 'logs:*', Resource: '*' }),
      Desk: roleThatMay({ Action: 'cognito-idp:AdminGetUser', Resource: { 'Fn::GetAtt': ['People', 'Arn'] } }),
      Trigger: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs22.x',
          Handler: 'index.handler',
          Code: { S3Bucket: 'assets', S3Key: 'trigger' },
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        },
      },
      People: {
        Type: 'AWS::Cognito::UserPool',
        Properties: {
          UsernameAttributes: ['email'],
          AutoVerifiedAttributes: ['email'],
          UsernameConfiguration: { CaseSensitive: false },
          UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
          EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
          Policies: {
            PasswordPolicy: {
              MinimumLength: 10,
              RequireUppercase: true,
              RequireLowercase: true,
              RequireNumbers: true,
              RequireSymbols: true,
            },
          },
          Schema: [
            { Name: 'email', Required: true, Mutable: true },
            { Name: 'name', Required: true, Mutable: true },
            {
              Name: 'house',
              AttributeDataType: 'String',
              Mutable: false,
              StringAttributeConstraints: { MaxLength: '9' },
            },
          ],
          VerificationMessageTemplate: { EmailSubject: 'Welcome', EmailMessage: 'Your code: <b>{####}</b>' },
          LambdaConfig: {
            PreSignUp: triggerArn,
            PostConfirmation: triggerArn,
            CustomMessage: triggerArn,
            PreTokenGeneration: triggerArn,
          },
        },
      },
      Browser: {
        Type: 'AWS::Cognito::UserPoolClient',
        Properties: {
          UserPoolId: { Ref: 'People' },
          ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
          PreventUserExistenceErrors: 'ENABLED',
          AccessTokenValidity: 10,
          TokenValidityUnits: { AccessToken: 'minutes' },
          ReadAttributes: ['email', 'email_verified', 'name'],
          WriteAttributes: ['email', 'name'],
        },
      },
      Server: {
        Type: 'AWS::Cognito::UserPoolClient',
        Properties: {
          UserPoolId: { Ref: 'People' },
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        },
      },
      Guides: {
        Type: 'AWS::Cognito::UserPoolGroup',
        Properties: { UserPoolId: { Ref: 'People' }, GroupName: 'guides' },
      },
      Strangers: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    },
  })
}
