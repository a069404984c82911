import sharp from 'sharp'
import { paletteOf } from './Palette'
import { THINGS, type Thing } from './things'

/** A JPEG of 840 × 700 pixels that shows a thing on a floor before a wall; `n` chooses colours and light. */
export async function drawPicture(thing: Thing, n: number): Promise<Buffer> {
  const colours = paletteOf(n)
  const tilt = ((n * 37) % 7) - 3
  const light = 25 + ((n * 53) % 50)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="840" height="700" viewBox="0 0 1200 1000">
    <defs>
      <radialGradient id="light" cx="${light}%" cy="20%" r="90%">
        <stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/>
        <stop offset="1" stop-color="#000" stop-opacity=".12"/>
      </radialGradient>
      <radialGradient id="shadow">
        <stop offset=".5" stop-opacity=".26"/><stop offset="1" stop-opacity="0"/>
      </radialGradient>
    </defs>
    <rect width="1200" height="1000" fill="${colours.wall}"/>
    <rect y="700" width="1200" height="300" fill="${colours.floor}"/>
    <ellipse cx="610" cy="742" rx="400" ry="46" fill="url(#shadow)"/>
    <g transform="rotate(${tilt} 600 720) translate(600 740) scale(1.22) translate(-600 -740)">${THINGS[thing](colours)}</g>
    <rect width="1200" height="1000" fill="url(#light)"/>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer()
}
