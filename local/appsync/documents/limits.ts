/** What a document may cost before anybody looks at what it means. */
export const DOCUMENT_LIMITS = {
  characters: 65_536,
  tokens: 4_000,
  /** Fields with all fragments written out. */
  fields: 1_000,
  aliases: 100,
  /** Selections under one response name, which validation compares pair by pair. */
  sameName: 10,
  directives: 100,
  depth: 100,
}
