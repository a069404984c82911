/** An offset as the letters X, x, Z and O show it. Seconds appear only where the width asks for them. */
export function formatOffset(letter: string, width: number, offset: number): string {
  if (letter === 'O') return offset === 0 ? 'GMT' : `GMT${colons(offset, false)}`
  if (letter === 'Z' && width === 4) return offset === 0 ? 'GMT' : `GMT${colons(offset, true)}`
  const zulu = letter === 'X' || (letter === 'Z' && width === 5)
  if (zulu && offset === 0) return 'Z'
  if (letter === 'Z') return width === 5 ? colons(offset, true) : plain(offset, false)
  if (width === 1) return short(offset)
  if (width === 2) return plain(offset, false)
  if (width === 3) return colons(offset, false)
  return width === 4 ? plain(offset, true) : colons(offset, true)
}

function pieces(offset: number): [sign: string, hours: string, minutes: string, seconds: string] {
  const size = Math.abs(offset)
  return [offset < 0 ? '-' : '+', two(Math.floor(size / 3600)), two(Math.floor(size / 60) % 60), two(size % 60)]
}

function short(offset: number): string {
  const [sign, hours, minutes] = pieces(offset)
  return sign + hours + (minutes === '00' ? '' : minutes)
}

function plain(offset: number, withSeconds: boolean): string {
  const [sign, hours, minutes, seconds] = pieces(offset)
  return sign + hours + minutes + (withSeconds && seconds !== '00' ? seconds : '')
}

function colons(offset: number, withSeconds: boolean): string {
  const [sign, hours, minutes, seconds] = pieces(offset)
  return `${sign}${hours}:${minutes}${withSeconds && seconds !== '00' ? `:${seconds}` : ''}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
