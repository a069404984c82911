/** The first so many characters of a text, or one fewer where the cut would go through one, such as an emoji. */
export function beginning(text: string, most: number): string {
  const last = text.slice(most - 1, most)
  const isFirstHalf = last >= '\ud800' && last <= '\udbff'
  return text.slice(0, isFirstHalf ? most - 1 : most)
}
