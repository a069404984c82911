import type { GraphQLResolveInfo } from 'graphql'
import type { Json } from '../../services'
import { adopt } from '../evaluate/adopt'
import type { Run } from '../realm/Run'
import { selectionSetGraphQL } from '../selection/selectionSetGraphQL'
import { selectionSetList } from '../selection/selectionSetList'
import type { GraphqlRequest } from './GraphqlRequest'

/** The event of a Lambda that resolves a field without code of its own: the whole context. */
export function directEvent(request: GraphqlRequest, run: Run, info: GraphQLResolveInfo, prev: Json): Json {
  return {
    arguments: adopt(run.args),
    identity: request.caller.identity,
    source: adopt(run.source),
    request: adopt(run.operation.request),
    prev: prev === null ? null : { result: prev },
    info: {
      fieldName: info.fieldName,
      parentTypeName: info.parentType.name,
      variables: adopt(info.variableValues),
      selectionSetList: selectionSetList(info),
      selectionSetGraphQL: selectionSetGraphQL(info),
    },
    stash: adopt(run.stash),
  }
}
