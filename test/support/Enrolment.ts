import {
  AdminAddUserToGroupCommand,
  AdminInitiateAuthCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { readCode } from './readCode'

export interface Session {
  email: string
  accessToken: string
  idToken: string
  refreshToken: string
}

/** The password of every member in tests. */
export const PASSWORD = 'Chequered-cl0th!'

/** Signs members up for real: with the code from the inbox, so that the trigger writes their profile. */
export class Enrolment {
  private readonly cognito: CognitoIdentityProviderClient
  private readonly sessions = new Map<string, Promise<Session>>()

  constructor(
    private readonly address: string,
    private readonly userPoolId: string,
    private readonly clientId: string,
  ) {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
    this.cognito = new CognitoIdentityProviderClient({ endpoint: address, region: 'us-east-1', credentials })
  }

  /** The session of a member of this name: the same one whenever it is asked for. */
  session(name: string, group?: string): Promise<Session> {
    const session = this.sessions.get(name) ?? this.enrol(name, group)
    this.sessions.set(name, session)
    return session
  }

  private async enrol(name: string, group: string | undefined): Promise<Session> {
    const email = `${name}@harbour.example`
    const pool = { UserPoolId: this.userPoolId, ClientId: this.clientId }
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'name', Value: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)} Harbour` },
    ]
    await this.cognito.send(new SignUpCommand({ ...pool, Username: email, Password: PASSWORD, UserAttributes }))
    const ConfirmationCode = await readCode(this.address, email)
    await this.cognito.send(new ConfirmSignUpCommand({ ...pool, Username: email, ConfirmationCode }))
    if (group) await this.cognito.send(new AdminAddUserToGroupCommand({ ...pool, Username: email, GroupName: group }))
    const { AuthenticationResult: tokens } = await this.cognito.send(
      new AdminInitiateAuthCommand({
        ...pool,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: email, PASSWORD },
      }),
    )
    return {
      email,
      accessToken: tokens?.AccessToken ?? '',
      idToken: tokens?.IdToken ?? '',
      refreshToken: tokens?.RefreshToken ?? '',
    }
  }
}
