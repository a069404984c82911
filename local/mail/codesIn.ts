import type { Mail } from '../services'

const CODE = /(?<![\w#.,-])\d{6}(?![\w-]|[.,]\d)/g

/** The six-digit codes of a mail, each once. */
export function codesIn({ text, html }: Pick<Mail, 'text' | 'html'>): string[] {
  const words = text ?? (html ?? '').replace(/<style[\s\S]*?<\/style>|<[^>]*>/gi, ' ')
  return [...new Set(words.match(CODE) ?? [])]
}
