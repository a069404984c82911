import type { FieldPolicy, Reference } from '@apollo/client'

type Pages = { __typename?: string; items: readonly Reference[]; nextToken: string | null }

/**
 * How a list grows: a page that was asked for with a token is appended; a first page that was read again replaces the
 * head and keeps the pages beyond it, so that going back finds the list as long as it was.
 */
export function pagesOf(keyArgs: string[]): FieldPolicy<Pages> {
  return {
    keyArgs: keyArgs.length ? keyArgs : false,
    merge(existing, incoming, { args }) {
      if (!existing) return incoming
      if (args?.nextToken) return { ...incoming, items: without(existing.items, incoming.items).concat(incoming.items) }
      const seam = existing.items.findLastIndex(({ __ref }) => __ref === incoming.items.at(-1)?.__ref)
      const beyond = existing.items.slice(seam + 1)
      if (seam < 0 || !incoming.nextToken || !beyond.length) return incoming
      return { ...existing, items: [...incoming.items, ...without(beyond, incoming.items)] }
    },
  }
}

function without(items: readonly Reference[], others: readonly Reference[]) {
  const known = new Set(others.map(({ __ref }) => __ref))
  return items.filter(({ __ref }) => !known.has(__ref))
}
