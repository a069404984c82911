/** What SRP keeps of a password. Both numbers are in hexadecimal. */
export interface Verifier {
  salt: string
  verifier: string
}
