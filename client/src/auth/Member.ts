/** Who is signed in. */
export type Member = { id: string; email: string; name: string }
