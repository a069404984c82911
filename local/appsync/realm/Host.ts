/** The few things of the machine that resolver code may cause, all of them taking and giving plain text and numbers. */
export interface Host {
  now(): number
  uuid(): string
  /** Random bytes in hexadecimal. */
  randomHex(bytes: number): string
  toBase64(text: string): string
  fromBase64(base64: string): string
  log(level: 'INFO' | 'ERROR', line: string): void
}
