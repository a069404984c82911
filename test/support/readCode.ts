/** The newest code of six digits that came for an address, as a person would read it in the inbox. */
export async function readCode(address: string, email: string): Promise<string> {
  const inbox = await fetch(`${address}/_local/inbox.json?to=${encodeURIComponent(email)}`)
  const code = /\b\d{6}\b/.exec(await inbox.text())?.[0]
  if (!code) throw new Error(`No code came for ${email}.`)
  return code
}
