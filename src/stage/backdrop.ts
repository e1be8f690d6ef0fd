// Behind everybody: wall, three windows, and the winter day outside, which moves from morning to evening with the rounds.

import { drawn, placed, roomDress, svgOf } from './art.ts'
import { type Craft, halfView } from './frame.ts'
import type { Item } from './item.ts'
import type { Palette } from './palette.ts'
import type { StageView } from './view.ts'

/** Where the sun stands in the panorama, drawing units: it rises left, crosses the middle window, sets on the right. */
function sunAt(daylight: number): readonly [number, number] {
  const day = 1 - daylight
  return [348 + 350 * day, 196 - 118 * Math.sin(Math.PI * (0.16 + 0.8 * day))]
}

const SHIFT = 38 // the panorama so that towers stand in panes, not behind bars

function room(palette: Palette, view: StageView): string {
  const dress = roomDress(palette)
  const [x, y] = sunAt(palette.daylight)
  const lamps = [457, 643]
  const glow = lamps.map((at) => placed(drawn('glow', dress), `translate(${at} 0)`)).join('')
  return [
    drawn('sky', dress),
    palette.theme === 'contrast' ? '' : placed(drawn('sun', dress), `translate(${x.toFixed(1)} ${y.toFixed(1)})`),
    ...[SHIFT - 560, SHIFT].map((x) => placed(drawn(`land-${view}`, dress), `translate(${x} 0)`)),
    drawn('wall', dress),
    ...[0, 186, 372].map((x) => placed(drawn('window', dress), `translate(${x} 0)`)),
    `<g opacity="${palette.dusk.toFixed(2)}">${glow}</g>`,
    ...lamps.map((at) => placed(drawn('sconce', dress), `translate(${at} 0)`)),
  ].join('')
}

export function backdrop({ frame, model }: Craft): readonly Item[] {
  const half = halfView(frame)
  const middle = 550
  const tall = frame.horizon + 24
  return [
    {
      key: 'room',
      x: 0,
      y: 0,
      width: frame.width,
      height: tall,
      depth: 0,
      look: `room ${model.view}`,
      bleed: 0,
      picture: (palette) =>
        svgOf(room(palette, model.view), palette, [
          middle - half,
          262 - frame.horizon / frame.scale,
          half * 2,
          tall / frame.scale,
        ]),
    },
  ]
}
