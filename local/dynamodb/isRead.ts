const READS = /^(Get|Query|Scan|BatchGet|TransactGet|Describe|List)/

/** Whether an operation changes nothing, so that it may be repeated. */
export function isRead(operation: string): boolean {
  return READS.test(operation)
}
