/** `util.math`. */
export const math = {
  roundNum: (value: number): number => Math.round(value),
  minVal: (a: number, b: number): number => Math.min(a, b),
  maxVal: (a: number, b: number): number => Math.max(a, b),
  randomDouble: (): number => Math.random(),
  randomWithinRange: (start: number, end: number): number => start + Math.floor(Math.random() * (end - start)),
}
