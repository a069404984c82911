/** What conditions may ask about a request: condition key in lower case → value. */
export type RequestContext = Record<string, string | string[] | undefined>
