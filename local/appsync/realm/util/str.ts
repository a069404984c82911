const FORMS: Record<string, string> = { nfc: 'NFC', nfd: 'NFD', nfkc: 'NFKC', nfkd: 'NFKD' }

/** `util.str`. */
export const str = {
  normalize(value: string, form: string): string {
    const name = FORMS[form.toLowerCase()]
    if (!name) throw new TypeError(`util.str.normalize knows nfc, nfd, nfkc and nfkd, not ${form}.`)
    return value.normalize(name)
  },
}
