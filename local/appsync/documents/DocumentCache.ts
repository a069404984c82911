import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { HttpError } from '../errors/HttpError'
import type { ResponseError } from '../errors/ResponseError'
import { DOCUMENT_LIMITS } from './limits'
import { measureDocument } from './measureDocument'
import { queryDepth } from './queryDepth'
import { validationError } from './validationError'

/** A document that has been read, with what validation said of it. */
export interface ReadDocument {
  document: DocumentNode
  operations: { node: OperationDefinitionNode; depth: number }[]
  invalid: ResponseError | undefined
}

const KEPT = 500
const KEPT_CHARACTERS = 16_384

/** Reads and validates documents, each only once. */
export class DocumentCache {
  readonly #documents = new Map<string, ReadDocument>()
  readonly #rules

  constructor(
    readonly schema: GraphQLSchema,
    introspection: boolean,
  ) {
    this.#rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  }

  read(query: string): ReadDocument {
    const known = this.#documents.get(query)
    if (known) return known
    const read = this.#readAnew(query)
    if (query.length > KEPT_CHARACTERS) return read
    if (this.#documents.size === KEPT) this.#forgetOldest()
    this.#documents.set(query, read)
    return read
  }

  #readAnew(query: string): ReadDocument {
    const document = parseOrRefuse(query)
    measureDocument(document)
    // The first error is enough: more would only cost time and tell strangers about the schema.
    const [error] = validate(this.schema, document, this.#rules, { maxErrors: 1 })
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    return {
      document,
      operations: operations.map((node) => ({ node, depth: error ? 0 : queryDepth(node, document) })),
      invalid: error && validationError(error, document, this.schema),
    }
  }

  #forgetOldest(): void {
    for (const query of this.#documents.keys()) {
      this.#documents.delete(query)
      return
    }
  }
}

function parseOrRefuse(query: string): DocumentNode {
  if (query.length > DOCUMENT_LIMITS.characters) {
    throw new HttpError(
      400,
      'BadRequestException',
      `The query is longer than ${DOCUMENT_LIMITS.characters} characters.`,
    )
  }
  try {
    return parse(query, { maxTokens: DOCUMENT_LIMITS.tokens })
  } catch (error) {
    // Nesting that goes deeper than the stack is no query either.
    if (!(error instanceof GraphQLError || error instanceof RangeError)) throw error
    throw new HttpError(400, 'MalformedHttpRequestException', 'Unable to parse GraphQL query.')
  }
}
