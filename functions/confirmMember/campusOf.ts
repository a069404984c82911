/** A campus, and the mail domains by which its members are known. */
export interface Campus {
  id: string
  mailDomains: string[]
}

/** Where a member belongs: to the campus whose mail they read, or to the default one, unproved. */
export function campusOf(email: string, campuses: Campus[], defaultCampus: string) {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  const campus = campuses.find(({ mailDomains }) => mailDomains.some((known) => belongs(domain, known.toLowerCase())))
  return { campus: campus?.id ?? defaultCampus, verifiedStudent: campus !== undefined }
}

/** `cs.harbour.example` is a part of `harbour.example`. */
function belongs(domain: string, known: string): boolean {
  return domain === known || domain.endsWith(`.${known}`)
}
