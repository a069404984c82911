/** What the assembly says of one table, as far as calls need it. */
export interface Table {
  name: string
  arn: string
  streamArn?: string
  /** The attributes of its key: partition key, then sort key. */
  keys: string[]
  /** Index name → its partition key. */
  indexes: Record<string, string>
  /** The attribute that holds the second at which an item expires. */
  expiryAttribute?: string
}
