import type { ViewerFunction } from './createViewerFunction'

/** A distribution as it is served: every reference of its configuration followed. */
export interface Distribution {
  arn: string
  defaultRootObject: string
  /** In order of precedence; the last one matches everything. */
  behaviours: Behaviour[]
  errorPages: Map<number, ErrorPage>
}

/** What happens to requests whose path fits a pattern. */
export interface Behaviour {
  pathPattern: string
  origin: Origin
  compress: boolean
  onRequest?: ViewerFunction
  onResponse?: ViewerFunction
  /** What the response headers policy adds. */
  headers: PolicyHeader[]
}

/** The bucket that a behaviour reads from. */
export interface Origin {
  bucket: string
  bucketArn: string
  /** Put before each key; without a slash at its end. */
  path: string
}

/** What is answered in place of an error of the origin. */
export interface ErrorPage {
  status: number
  path: string
}

/** One header of a response headers policy. */
export interface PolicyHeader {
  name: string
  value: string
  /** Replaces what the origin says. */
  override: boolean
}
