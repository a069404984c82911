/** An instant as Signature Version 4 writes it: `20260131T235959Z`. Its first eight characters are the day. */
export function amzDate(now: Date): string {
  return now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
}
