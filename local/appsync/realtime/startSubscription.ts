import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Caller } from '../auth/Caller'
import type { ReadDocument } from '../documents/DocumentCache'
import { HttpError } from '../errors/HttpError'
import { notAuthorized } from '../errors/notAuthorized'
import { toResponseError } from '../errors/toResponseError'
import { adopt } from '../evaluate/adopt'
import type { GraphqlBody } from '../execute/executeRequest'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import { GraphqlRequest } from '../execute/GraphqlRequest'
import { runResolver } from '../execute/runResolver'
import type { Connection } from './Connection'
import { readFilter } from './filters/readFilter'
import { fragmentsOf } from '../documents/fragmentsOf'
import type { Subscription } from './Subscription'

/** A subscription that may begin, with what its resolver returned first. */
interface Started {
  subscription: Subscription
  first: unknown
}

/** Reads, checks and resolves a subscription. Whatever is wrong with it is thrown. */
export async function startSubscription(
  api: GraphqlApiDefinition,
  connection: Connection,
  id: string,
  body: GraphqlBody,
  caller: Caller,
): Promise<Started> {
  const read = api.documents.read(body.query)
  if (read.invalid) throw new HttpError(400, 'BadRequestException', read.invalid.message)
  const { info, args } = describe(api, read, body)
  const { fieldName } = info
  if (!api.access.allows(caller, info.parentType.name, fieldName)) throw notAuthorized(info.parentType.name, fieldName)
  const [node] = info.fieldNodes
  if (!node) throw new HttpError(400, 'BadRequestException', 'A subscription has exactly one field.')
  const resolver = api.resolvers.get(`${info.parentType.name}.${fieldName}`)
  const request = new GraphqlRequest(api.realm, caller, connection.rawHeaders, api.env)
  const resolved = resolver && (await runResolver(resolver, null, args, request, info))
  return {
    first: resolved?.value ?? null,
    subscription: {
      id,
      connection,
      caller,
      fieldName,
      type: info.returnType,
      node,
      read,
      variables: info.variableValues,
      args,
      filter: readFilter(adopt(resolved?.run.subscriptionFilter)),
      invalidationFilter: readFilter(adopt(resolved?.run.invalidationFilter)),
      textKey: JSON.stringify([
        body.query,
        info.variableValues,
        caller.mode,
        caller.groups,
        [...(caller.deniedFields ?? [])],
      ]),
    },
  }
}

function describe(
  api: GraphqlApiDefinition,
  read: ReadDocument,
  body: GraphqlBody,
): { info: GraphQLResolveInfo; args: Record<string, unknown> } {
  const { schema } = api
  const operation = getOperationAST(read.document, body.operationName)
  const parentType = schema.getSubscriptionType()
  const [node] = operation?.selectionSet.selections ?? []
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || !parentType || node?.kind !== Kind.FIELD) {
    throw new HttpError(
      400,
      'UnsupportedOperation',
      'The real-time endpoint takes subscriptions only, each with one field.',
    )
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], body.variables)
  if (errors?.[0]) throw new HttpError(400, 'BadRequestException', toResponseError(errors[0], schema).message)
  const field = parentType.getFields()[node.name.value]
  if (!field) throw new HttpError(400, 'BadRequestException', `There is no subscription ${node.name.value}.`)
  return {
    args: getArgumentValues(field, node, coerced),
    info: {
      fieldName: field.name,
      fieldNodes: [node],
      returnType: field.type,
      parentType,
      path: { prev: undefined, key: (node.alias ?? node.name).value, typename: parentType.name },
      schema,
      fragments: Object.fromEntries(fragmentsOf(read.document)),
      rootValue: undefined,
      operation,
      variableValues: coerced ?? {},
    },
  }
}
