import { locatedError } from 'graphql'
import { toLocations } from '../errors/toLocations'
import { adopt } from '../evaluate/adopt'
import { filterBySelection } from '../selection/filterBySelection'
import type { FieldRun } from './FieldRun'

/** Errors that were appended stand in the answer beside the field's value. */
export function reportAppended({ run, request, info, path }: FieldRun): void {
  if (run.errors.length === 0) return
  const { locations } = locatedError(new Error(), info.fieldNodes)
  for (const { message, type, data, info: errorInfo } of run.errors) {
    request.errors.push({
      path,
      data: filterBySelection(adopt(data), info.fieldNodes, info.fragments),
      errorType: type,
      errorInfo: adopt(errorInfo),
      locations: toLocations(locations),
      message,
    })
  }
}
