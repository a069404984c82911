/** False for a text with half a character, which nothing can store: what is left of an emoji that was cut in two. */
export function isWhole(text: string): boolean {
  const units = text.split('')
  return units.every((unit, index) => {
    if (isFirstHalf(unit)) return isSecondHalf(units[index + 1])
    return !isSecondHalf(unit) || isFirstHalf(units[index - 1])
  })
}

function isFirstHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\ud800' && unit <= '\udbff'
}

function isSecondHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\udc00' && unit <= '\udfff'
}
