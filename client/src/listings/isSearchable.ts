/** True if the API takes this as a search: one to five words, the longest with two letters or digits at least. */
export function isSearchable(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 && words.length <= 5 && words.some((word) => word.length >= 2)
}
