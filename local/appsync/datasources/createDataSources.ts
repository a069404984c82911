import type { Assembly, DynamoDb, Iam, Lambda, Resource } from '../../services'
import type { DataSource } from './DataSource'
import { createDynamoDbSource } from './dynamodb/createDynamoDbSource'
import { PageTokens } from './dynamodb/PageTokens'
import { createHttpSource } from './http/createHttpSource'
import { isObject } from '../../json/isObject'
import { createLambdaSource } from './lambda/createLambdaSource'
import { none } from './none'
import { textOf } from '../json/textOf'

/** What data sources are made of. */
export interface Engines {
  assembly: Assembly
  iam: Iam
  dynamodb: DynamoDb
  lambda: Lambda
}

/** The data sources of an API by name. Kinds that are not implemented are refused by name. */
export function createDataSources(apiId: string, engines: Engines): Map<string, DataSource> {
  const sources = new Map<string, DataSource>()
  for (const resource of engines.assembly.byType('AWS::AppSync::DataSource')) {
    if (resource.properties.ApiId !== apiId) continue
    sources.set(textOf(resource.properties.Name), createDataSource(resource, apiId, engines))
  }
  return sources
}

function createDataSource(resource: Resource, apiId: string, engines: Engines): DataSource {
  const { properties, logicalId } = resource
  const roleArn = textOf(properties.ServiceRoleArn)
  switch (properties.Type) {
    case 'NONE':
      return none
    case 'AMAZON_DYNAMODB': {
      const config = isObject(properties.DynamoDBConfig) ? properties.DynamoDBConfig : {}
      if (config.Versioned === true) throw new Error(`${logicalId}: versioned data sources are not implemented here.`)
      const call = engines.dynamodb.as(engines.iam.roleOf(roleArn))
      const secret = engines.iam.credentialsOf(roleArn).secretAccessKey
      return createDynamoDbSource(call, textOf(config.TableName), new PageTokens(`${apiId}/${secret}`))
    }
    case 'AWS_LAMBDA': {
      const config = isObject(properties.LambdaConfig) ? properties.LambdaConfig : {}
      const functionArn = textOf(config.LambdaFunctionArn)
      const principal = engines.iam.roleOf(roleArn)
      return createLambdaSource(functionArn, engines.lambda, () =>
        engines.iam.authorise(principal, 'lambda:InvokeFunction', functionArn),
      )
    }
    case 'HTTP': {
      const config = isObject(properties.HttpConfig) ? properties.HttpConfig : {}
      if (config.AuthorizationConfig)
        throw new Error(`${logicalId}: signed HTTP data sources are not implemented here.`)
      return createHttpSource(textOf(config.Endpoint))
    }
    default:
      throw new Error(`${logicalId}: data sources of type ${textOf(properties.Type)} are not implemented here.`)
  }
}
