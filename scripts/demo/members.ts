/** Who lives on the demo campus. The first is the one to sign in as. */
export const MEMBERS = [
  { handle: 'amara', name: 'Amara Osei' },
  { handle: 'jun', name: 'Jun Li' },
  { handle: 'sofia', name: 'Sofia Bianchi' },
  { handle: 'mateo', name: 'Mateo Ruiz' },
  { handle: 'priya', name: 'Priya Nair' },
  { handle: 'liam', name: 'Liam Murphy' },
  { handle: 'noor', name: 'Noor Haddad' },
  { handle: 'ingrid', name: 'Ingrid Dahl' },
  { handle: 'kofi', name: 'Kofi Mensah' },
  { handle: 'emily', name: 'Emily Chen' },
  { handle: 'tomas', name: 'Tomáš Novák' },
  { handle: 'zoe', name: 'Zoë Laurent' },
] as const

/** The name by which demo data refers to a member. */
export type Handle = (typeof MEMBERS)[number]['handle']

/** The password of every demo member. */
export const DEMO_PASSWORD = 'Chequered-cl0th!'

/** A demo member's e-mail address. */
export const addressOf = (handle: Handle) => `${handle}@harbour.example`
