import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  UserPool,
  type UserPoolClient,
  UserPoolGroup,
  UserPoolOperation,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'
import { Lambda } from './Lambda'
import type { Campus } from './Settings'
import { verificationMail } from './verificationMail'

interface AuthProps {
  users: Table
  campuses: Campus[]
  defaultCampus: string
  keep: boolean
}

/** Who the members are: an address that a code has proved, a strong password, and a profile from the first confirmation on. */
export class Auth extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string, props: AuthProps) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      userVerification: {
        emailStyle: VerificationEmailStyle.CODE,
        emailSubject: verificationMail.subject,
        emailBody: verificationMail.body,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: props.keep,
      removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    this.client = this.pool.addClient('Web', {
      generateSecret: false,
      // With the account's own keys, scripts may sign members in: to seed a campus, to test.
      authFlows: { userSrp: true, adminUserPassword: !props.keep },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      readAttributes: new ClientAttributes().withStandardAttributes({
        email: true,
        emailVerified: true,
        fullname: true,
      }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    })
    new UserPoolGroup(this, 'Moderators', {
      userPool: this.pool,
      groupName: 'moderators',
      description: 'Look after what members put up.',
    })
    this.pool.addTrigger(UserPoolOperation.POST_CONFIRMATION, confirmMember(this, props))
    acknowledge(this.pool, {
      COG2: 'A second factor is not asked for: members sign in with a proved address and a password of twelve characters or more.',
      COG8: 'The Plus plan costs money for each active member; the pool hides who exists and locks out after failed attempts.',
    })
  }
}

function confirmMember(scope: Construct, { users, campuses, defaultCampus }: AuthProps): Lambda {
  const handler = new Lambda(scope, 'ConfirmMember', {
    handler: 'confirmMember',
    description: "Writes a member's profile once the address is proved.",
    environment: {
      USERS_TABLE: users.tableName,
      CAMPUSES: JSON.stringify(campuses),
      DEFAULT_CAMPUS: defaultCampus,
    },
    timeout: LESS_THAN_COGNITO_WAITS,
  })
  handler.may(['dynamodb:PutItem'], users.tableArn)
  return handler
}

/** Cognito gives a trigger five seconds. */
const LESS_THAN_COGNITO_WAITS = Duration.seconds(5)
