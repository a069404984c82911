/** Where an assembly is meant to run. Only `prod` keeps its data when a stack is deleted. */
export const stages = ['dev', 'staging', 'prod'] as const

/** One of them. */
export type Stage = (typeof stages)[number]
