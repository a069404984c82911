/** JavaScript's own functions, kept from before the realm is confined to what AppSync has. */
export const natives = {
  parseJson: JSON.parse.bind(JSON) as (text: string) => unknown,
  defineProperty: Object.defineProperty,
  fromCodePoint: String.fromCodePoint,
  freeze: Object.freeze,
}
