import type { Palette } from './Palette'

type Drawing = (colours: Palette) => string

const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** How each kind of thing is drawn, on a canvas of 1200 × 1000 with the floor at 720. */
export const THINGS = {
  books: ({ main, accent, light }) =>
    rect(390, 300, 270, 420, 16, main) +
    rect(420, 360, 150, 26, 6, light, 'opacity=".85"') +
    rect(420, 402, 110, 18, 6, light, 'opacity=".6"') +
    rect(520, 350, 290, 390, 16, accent) +
    rect(560, 420, 210, 34, 8, light, 'opacity=".92"') +
    rect(560, 470, 130, 18, 6, light, 'opacity=".6"') +
    rect(520, 350, 26, 390, 10, '#000', 'opacity=".14"'),
  stack: ({ main, accent, dark, light }) =>
    rect(360, 640, 480, 84, 14, main) +
    rect(400, 556, 430, 84, 14, accent) +
    rect(372, 472, 440, 84, 14, dark) +
    [662, 578, 494].map((y) => rect(760, y, 60, 40, 4, light, 'opacity=".85"')).join('') +
    line('M430 455 q70 -60 150 0 q70 -60 150 0', light, 16),
  lamp: ({ main, accent, dark }) =>
    path('M520 210 L680 210 L760 440 L440 440 Z', main) +
    path('M520 210 L560 210 L500 440 L440 440 Z', '#fff', 'opacity=".18"') +
    rect(586, 440, 28, 260, 10, accent) +
    `<ellipse cx="600" cy="712" rx="140" ry="34" fill="${dark}"/>`,
  bike: ({ main, dark }) =>
    [380, 820]
      .map((x) => circle(x, 600, 135, 'none', `stroke="${dark}" stroke-width="22"`) + circle(x, 600, 16, dark))
      .join('') +
    line('M380 600 L540 390 L760 390 L820 600 M540 390 L600 600 L380 600 M600 600 L760 390', main, 24) +
    line('M540 390 L520 330 M480 330 H565 M760 390 L745 310 Q800 300 830 330', dark, 22) +
    circle(600, 600, 34, dark),
  laptop: ({ main, dark, light }) =>
    rect(350, 290, 500, 340, 22, dark) +
    rect(374, 314, 452, 286, 8, main) +
    path('M374 314 H640 L500 600 H374 Z', '#fff', 'opacity=".13"') +
    path('M310 630 H890 L940 716 Q942 730 920 730 H280 Q258 730 260 716 Z', light) +
    rect(520, 692, 160, 14, 7, '#000', 'opacity=".16"'),
  phone: ({ main, dark }) =>
    rect(480, 230, 240, 490, 40, dark) +
    rect(498, 252, 204, 446, 26, main) +
    path('M498 280 Q498 252 524 252 H640 L500 560 Z', '#fff', 'opacity=".16"') +
    circle(600, 276, 9, dark),
  chair: ({ main, accent, dark }) =>
    rect(440, 220, 320, 270, 60, main) +
    rect(410, 480, 380, 84, 36, main) +
    rect(410, 520, 380, 44, 22, '#000', 'opacity=".12"') +
    rect(450, 560, 30, 180, 12, dark) +
    rect(720, 560, 30, 180, 12, dark) +
    rect(500, 290, 200, 130, 40, accent, 'opacity=".35"'),
  guitar: ({ main, accent, dark, light }) =>
    rect(575, 150, 50, 330, 12, dark) +
    rect(560, 120, 80, 90, 18, accent) +
    path(
      'M600 420 C720 400 730 500 690 540 C780 600 740 740 600 740 C460 740 420 600 510 540 C470 500 480 400 600 420 Z',
      main,
    ) +
    circle(600, 560, 54, dark) +
    rect(540, 660, 120, 22, 8, dark) +
    [588, 600, 612].map((x) => line(`M${x} 160 V660`, light, 3)).join(''),
  backpack: ({ main, accent, dark }) =>
    line('M520 260 Q600 160 680 260', dark, 26) +
    rect(420, 240, 360, 490, 110, main) +
    rect(470, 500, 260, 190, 40, accent) +
    rect(470, 500, 260, 60, 30, '#000', 'opacity=".14"') +
    rect(560, 330, 80, 60, 14, accent) +
    line('M440 400 Q600 450 760 400', dark, 10),
  headphones: ({ main, accent, dark }) =>
    line('M400 560 Q400 260 600 260 Q800 260 800 560', dark, 44) +
    rect(350, 500, 130, 220, 56, main) +
    rect(720, 500, 130, 220, 56, main) +
    rect(380, 540, 60, 140, 30, accent) +
    rect(760, 540, 60, 140, 30, accent),
  monitor: ({ main, dark, light }) =>
    rect(300, 240, 600, 370, 20, dark) +
    rect(322, 262, 556, 316, 8, main) +
    path('M322 262 H640 L470 578 H322 Z', '#fff', 'opacity=".12"') +
    path('M560 610 H640 L660 710 H540 Z', dark) +
    rect(470, 704, 260, 26, 13, dark) +
    rect(360, 300, 180, 24, 8, light, 'opacity=".7"'),
  plant: ({ main, accent }) =>
    [
      'M600 540 C500 480 420 380 440 270 C540 300 600 420 600 540',
      'M600 540 C700 480 780 380 760 270 C660 300 600 420 600 540',
      'M600 540 C560 420 560 300 600 200 C640 300 640 420 600 540',
    ]
      .map((d) => path(d, main))
      .join('') +
    path('M470 530 H730 L700 730 H500 Z', accent) +
    rect(456, 510, 288, 56, 14, accent) +
    rect(456, 548, 288, 18, 4, '#000', 'opacity=".14"'),
  jacket: ({ main, accent, dark }) =>
    path(
      'M470 250 L560 220 Q600 260 640 220 L730 250 L840 520 L760 560 L720 470 V730 H480 V470 L440 560 L360 520 Z',
      main,
    ) +
    line('M600 260 V730', dark, 8) +
    rect(510, 560, 70, 90, 12, accent, 'opacity=".8"') +
    rect(620, 560, 70, 90, 12, accent, 'opacity=".8"'),
  ball: ({ main, dark, light }) =>
    circle(600, 530, 200, main) +
    line('M600 330 V730 M400 530 H800 M460 390 Q600 530 460 670 M740 390 Q600 530 740 670', dark, 10) +
    `<ellipse cx="530" cy="440" rx="60" ry="36" fill="${light}" opacity=".3"/>`,
  kettle: ({ main, accent, dark }) =>
    path('M450 380 H750 L800 720 H400 Z', main) +
    path('M750 440 L890 390 L880 460 L770 560 Z', main) +
    line('M430 640 Q300 520 440 400', dark, 34) +
    rect(500, 330, 200, 56, 26, dark) +
    circle(600, 318, 22, accent) +
    path('M450 380 H520 L490 720 H400 Z', '#fff', 'opacity=".16"'),
  keyboard: ({ main, accent, dark, light }) =>
    path('M280 480 H920 L960 700 Q962 720 940 720 H260 Q238 720 240 700 Z', dark) +
    [0, 1, 2]
      .flatMap((row) =>
        Array.from({ length: 11 }, (_, key) =>
          rect(
            300 + key * 54 + row * 4,
            510 + row * 52,
            44,
            38,
            8,
            (key + row) % 7 === 0 ? accent : row === 1 ? light : main,
          ),
        ),
      )
      .join('') +
    rect(430, 668, 340, 32, 10, light),
  skateboard: ({ main, accent, dark }) =>
    line('M280 560 Q320 620 400 620 H800 Q880 620 920 560', main, 40) +
    [430, 770]
      .map((x) => circle(x, 682, 44, accent) + circle(x, 682, 16, dark) + rect(x - 16, 630, 32, 40, 6, dark))
      .join(''),
  desk: ({ main, accent, dark }) =>
    rect(260, 440, 680, 46, 14, main) +
    [300, 870].map((x) => rect(x, 486, 30, 250, 8, dark)).join('') +
    rect(640, 486, 220, 120, 10, accent) +
    circle(750, 546, 12, dark) +
    rect(340, 330, 150, 110, 10, dark) +
    rect(352, 342, 126, 86, 6, accent, 'opacity=".8"'),
  calculator: ({ main, accent, dark, light }) =>
    rect(440, 220, 320, 510, 34, dark) +
    rect(474, 256, 252, 110, 14, light) +
    [0, 1, 2, 3]
      .flatMap((row) =>
        [0, 1, 2, 3].map((column) => rect(476 + column * 66, 400 + row * 78, 52, 58, 14, column === 3 ? accent : main)),
      )
      .join(''),
  mug: ({ main, accent, dark }) =>
    line('M730 430 Q860 440 830 560 Q800 640 720 620', main, 40) +
    path('M430 360 H750 L730 700 Q728 730 690 730 H490 Q452 730 450 700 Z', main) +
    `<ellipse cx="590" cy="362" rx="160" ry="36" fill="${dark}"/>` +
    line('M540 300 q-30 -40 0 -80 M630 300 q-30 -40 0 -80', accent, 12),
} satisfies Record<string, Drawing>

/** The name of a thing that can be drawn. */
export type Thing = keyof typeof THINGS
