/** The colours of one picture: the wall and the floor behind a thing, and the thing itself. */
export interface Palette {
  wall: string
  floor: string
  main: string
  accent: string
  dark: string
  light: string
}

const HUES: [wall: string, floor: string, main: string, accent: string][] = [
  ['#ebe0d6', '#d9cabf', '#9a683a', '#48aaa8'],
  ['#ebe8d8', '#d9d3bf', '#d8bf63', '#4a443a'],
  ['#d7ebe0', '#bfd9cc', '#2e8058', '#e0a53c'],
  ['#d9e0ee', '#bdc8db', '#5f8fd3', '#3c3a37'],
  ['#eddad7', '#dac2bd', '#a85644', '#e9c9a0'],
  ['#e0d7ec', '#c9bedb', '#7c5bb5', '#f0b94a'],
  ['#eed7e4', '#dcc0d0', '#9c3c7a', '#5bad49'],
  ['#d6ecec', '#bdd9d8', '#23808a', '#e77d52'],
  ['#f0e6d2', '#ddcfb2', '#c4703a', '#2f5f6d'],
  ['#dfe6da', '#c6d1bf', '#55744d', '#c8553d'],
]

/** A palette for the n-th picture; neighbours differ. */
export function paletteOf(n: number): Palette {
  const [wall, floor, main, accent] = HUES[(n * 7) % HUES.length] ?? ['#eee', '#ddd', '#555', '#999']
  return { wall, floor, main, accent, dark: '#35322c', light: '#fbf8f1' }
}
