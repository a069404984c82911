import type { ViewerFunction } from './createViewerFunction'

/** A distribution as it is served: every reference of its configuration followed. */
export interface Distribution {
  arn: string
  defaultRootObject: string
  /** In order of precedence; the last one matches everything. */
  behaviours: Behaviour[]
  errorPages: Map<number, ErrorPage>
}

export interface Behaviour {
  pathPattern: string
  origin: Origin
  compress: boolean
  onRequest?: ViewerFunction
  onResponse?: ViewerFunction
  /** What the response headers policy adds. */
  headers: PolicyHeader[]
}

export interface Origin {
  bucket: string
  bucketArn: string
  /** Put before each key; without a slash at its end. */
  path: string
}

export interface ErrorPage {
  status: number
  path: string
}

export interface PolicyHeader {
  name: string
  value: string
  /** Replaces what the origin says. */
  override: boolean
}
