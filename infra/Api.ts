import { Expiration } from 'aws-cdk-lib'
import {
  AuthorizationType,
  CfnGraphQLApi,
  Definition,
  GraphqlApi,
  IntrospectionConfig,
  UserPoolDefaultAction,
} from 'aws-cdk-lib/aws-appsync'
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { environment } from '../resolvers/wiring'
import { acknowledge } from './acknowledge'
import { ApiLogs } from './ApiLogs'
import type { DataSourcesProps } from './DataSources'
import { Resolvers } from './Resolvers'
import type { Settings } from './Settings'
import type { Tables } from './Tables'
import { templateOf } from './templateOf'

/** The deepest document of the client has six levels. */
const MAX_DEPTH = 10
/** Every field that needs a resolver is a root field: this is how many of them one document may ask for. */
const MAX_RESOLVERS = 20

interface ApiProps extends Settings {
  pool: UserPool
  client: UserPoolClient
  tables: Tables
  lambdas: DataSourcesProps['lambdas']
}

/** The GraphQL API: members by their tokens, the public by a key that reads public things, our own functions by their roles. */
export class Api extends Construct {
  readonly graphql: GraphqlApi
  readonly key: string
  readonly realtimeUrl: string

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id)
    const { tables } = props
    this.graphql = new GraphqlApi(this, 'Graphql', {
      name: `exchequer-${props.stage}`,
      definition: Definition.fromFile('schema.graphql'),
      authorizationConfig: {
        defaultAuthorization: {
          authorizationType: AuthorizationType.USER_POOL,
          userPoolConfig: {
            userPool: props.pool,
            appIdClientRegex: props.client.userPoolClientId,
            defaultAction: UserPoolDefaultAction.ALLOW,
          },
        },
        additionalAuthorizationModes: [
          {
            authorizationType: AuthorizationType.API_KEY,
            apiKeyConfig: {
              name: 'public',
              description: 'Reads listings and previews schedules; nothing else.',
              expires: Expiration.atDate(props.apiKeyExpiresOn),
            },
          },
          { authorizationType: AuthorizationType.IAM },
        ],
      },
      environmentVariables: environmentOf(props),
      introspectionConfig: props.stage === 'prod' ? IntrospectionConfig.DISABLED : IntrospectionConfig.ENABLED,
      queryDepthLimit: MAX_DEPTH,
      resolverCountLimit: MAX_RESOLVERS,
      xrayEnabled: true,
    })
    acknowledge(this.graphql, { ASC3: 'Errors are logged; what members write to each other is not.' })
    this.key = this.graphql.apiKey ?? ''
    const template = templateOf(this.graphql, CfnGraphQLApi)
    this.realtimeUrl = template.attrRealtimeUrl
    new ApiLogs(this, 'Logs', template)
    new Resolvers(this, 'Resolvers', { api: this.graphql, tables, lambdas: props.lambdas })
  }
}

function environmentOf({ tables, defaultCampus }: ApiProps): Record<(typeof environment)[number], string> {
  return {
    USERS_TABLE: tables.Users.tableName,
    LISTINGS_TABLE: tables.Listings.tableName,
    CONVERSATIONS_TABLE: tables.Conversations.tableName,
    LOANS_TABLE: tables.Loans.tableName,
    DEFAULT_CAMPUS: defaultCampus,
  }
}
