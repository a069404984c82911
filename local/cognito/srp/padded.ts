/** A number as bytes, with a zero in front where the first bit would make it negative. Hashes are taken of this. */
export function padded(value: bigint): Buffer {
  const hex = value.toString(16)
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex')
}
