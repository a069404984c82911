/** What makes a password strong enough; the user pool asks for the same. */
export const strengthRules = [
  { label: 'at least 12 characters', met: (text: string) => text.length >= 12 },
  { label: 'a small letter', met: (text: string) => /[a-z]/.test(text) },
  { label: 'a capital letter', met: (text: string) => /[A-Z]/.test(text) },
  { label: 'a digit', met: (text: string) => /\d/.test(text) },
  {
    label: 'a symbol, such as ! or -',
    met: (text: string) => /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/.test(text.trim()),
  },
]
