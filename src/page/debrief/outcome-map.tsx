// The map of every possible outcome as a drawing: thousands of dots in two paths, the frontier, the solutions, history, you and your trail.
// What it shows is also said in the reader under it and in its table.

import { useMemo } from 'preact/hooks'
import type { DebriefMap, MapKind, MapPoint } from '../../scoring/debrief-map.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isMany, sideInSentence } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { LETTER_WIDTH, useLetters } from '../parts/letters.ts'
import { dotsPath, HEIGHT, type LabelWish, nearestPoint, placeLabels, type Plot, plotOf, WIDTH } from './map-plot.ts'

export interface OutcomeMapProps {
  readonly map: DebriefMap
  readonly scenario: Scenario
  readonly words: Words
  readonly chosen: number | null // the point that is being read
  readonly onChoose?: (index: number) => void
}

export function OutcomeMap({ map, scenario, words, chosen, onChoose }: OutcomeMapProps) {
  const { say } = words
  const plot = useMemo(() => plotOf(map), [map])
  const dots = useMemo(() => [dotsPath(map.faint, plot), dotsPath(map.dark, plot)], [map, plot])
  const few = map.faint.length + map.dark.length < 400 // two numbers a dot: where they are few, each is drawn larger
  const side = (index: number): string => scenario.leaders[index]!.side
  const [away, awayUp] = [plot.x(map.walkAway[0]), plot.y(map.walkAway[1])]
  const [drawing, size] = useLetters(WIDTH, [9, 26])
  const left = say('map-away-left', { side: side(map.across), many: isMany(side(map.across)) })
  const fits = away + 5 + left.length * LETTER_WIDTH * size < plot.right
  const notes = [
    { text: left, x: fits ? away + 5 : plot.right - 4, y: plot.bottom - 8, end: !fits },
    {
      text: say('map-away-down', { side: side(map.up), many: isMany(side(map.up)) }),
      x: plot.right - 4,
      y: plot.y(map.walkAway[1]) + size + 2,
      end: true,
    },
    // why the map goes on above 100, where there is room for it
    ...(plot.y(100) - plot.top > size + 3
      ? [{ text: say('map-above-note'), x: plot.left + 6, y: plot.y(100) - 5, end: false }]
      : []),
  ]
  const frontier = map.points.filter((point) => point.means.some(({ kind }) => kind === 'frontier'))
  const at = (event: PointerEvent | MouseEvent): number | null => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect()
    const scale = WIDTH / box.width
    const reach = Math.max(14, 16 * scale)
    return nearestPoint(map.points, plot, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale, reach)
  }
  const choose = (event: PointerEvent | MouseEvent): void => {
    const found = at(event)
    if (found !== null) onChoose?.(found)
  }
  const read = chosen === null ? undefined : map.points[chosen]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the slider of the reader goes through the same points by keyboard
    <svg
      ref={drawing}
      font-size={size}
      class={onChoose ? 'map map--live' : 'map'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={told(map, scenario, words)}
      focusable="false"
      onClick={choose}
      onPointerMove={(event) => event.pointerType === 'mouse' && choose(event)}
    >
      <rect
        class="away"
        x={plot.left}
        y={plot.top}
        width={Math.max(0, away - plot.left)}
        height={plot.bottom - plot.top}
      />
      <rect
        class="away"
        x={away}
        y={awayUp}
        width={Math.max(0, plot.right - away)}
        height={Math.max(0, plot.bottom - awayUp)}
      />
      <Axes plot={plot} />
      <path class={few ? 'all few' : 'all'} d={dots[0]!} />
      <path class={few ? 'z few' : 'z'} d={dots[1]!} />
      <path class="awayline" d={`M${away} ${plot.bottom}V${plot.top}M${plot.left} ${awayUp}H${plot.right}`} />
      {notes.map(({ text, x, y, end }) => (
        <text key={text} class="halo lab" x={x} y={y} text-anchor={end ? 'end' : 'start'}>
          {text}
        </text>
      ))}
      {map.flat && frontier.length > 1 && (
        <polyline class="frontier" points={frontier.map((p) => `${plot.x(p.x)},${plot.y(p.y)}`).join(' ')} />
      )}
      {frontier.map((point) => (
        <circle key={`${point.x} ${point.y}`} class="edge-dot" cx={plot.x(point.x)} cy={plot.y(point.y)} r="3" />
      ))}
      {map.earlier.length > 0 && (
        <g class="path path--earlier">
          <polyline points={map.earlier.map(([x, y]) => `${plot.x(x)},${plot.y(y)}`).join(' ')} />
          {map.earlier.map(([x, y], n) => (
            <circle key={n} cx={plot.x(x)} cy={plot.y(y)} r={4} />
          ))}
        </g>
      )}
      {map.trail.length > 1 && (
        <polyline class="path" points={map.trail.map(([x, y]) => `${plot.x(x)},${plot.y(y)}`).join(' ')} />
      )}
      {[...map.points].reverse().map((point) => (
        <Marks key={JSON.stringify(point.outcome)} point={point} plot={plot} />
      ))}
      {read && <circle class="reading-ring" cx={plot.x(read.x)} cy={plot.y(read.y)} r="11" />}
      <Labels map={map} plot={plot} words={words} size={size} notes={notes} />
      <text x={(plot.left + plot.right) / 2} y={HEIGHT - 6} text-anchor="middle">
        {say('map-across', { side: sideInSentence(side(map.across)) })}
      </text>
      <text transform={`translate(13 ${(plot.top + plot.bottom) / 2}) rotate(-90)`} text-anchor="middle">
        {say('map-up', { side: sideInSentence(side(map.up)) })}
      </text>
    </svg>
  )
}

const Axes = ({ plot }: { readonly plot: Plot }) => (
  <>
    {plot.ticksX.map((tick) => (
      <g key={`x${tick}`}>
        <path class="grid" d={`M${plot.x(tick)} ${plot.bottom}V${plot.top}`} />
        <text class="lab" x={plot.x(tick)} y={plot.bottom + 17} text-anchor="middle">
          {tick}
        </text>
      </g>
    ))}
    {plot.ticksY.map((tick) => (
      <g key={`y${tick}`}>
        <path class="grid" d={`M${plot.left} ${plot.y(tick)}H${plot.right}`} />
        <text class="lab" x={plot.left - 6} y={plot.y(tick) + 5} text-anchor="end">
          {tick}
        </text>
      </g>
    ))}
    <path class="axis" d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`} />
  </>
)

const STAR = 'l2.8 6.6 7.2.6-5.5 4.7 1.7 7-6.2-3.8-6.2 3.8 1.7-7-5.5-4.7 7.2-.6z'

/** Each meaning has a shape of its own; a point with several carries them all. */
function Marks({ point, plot }: { readonly point: MapPoint; readonly plot: Plot }) {
  const [x, y] = [plot.x(point.x), plot.y(point.y)]
  const is = (kind: MapKind): boolean => point.means.some((meaning) => meaning.kind === kind)
  return (
    <g>
      {(is('step') || is('start')) && <circle class="step-dot" cx={x} cy={y} r="4.5" />}
      {is('missed') && <circle class="missed" cx={x} cy={y} r="7" />}
      {is('other-game') && <circle class="other-game" cx={x} cy={y} r="8" />}
      {is('history') && <rect class="history" x={x - 6} y={y - 6} width="12" height="12" />}
      {is('you') && <circle class="you" cx={x} cy={y} r="7.5" />}
      {is('you') && <circle class="you-heart" cx={x} cy={y} r="3" />}
      {is('refused') && <path class="refused" d={`M${x - 7} ${y - 7}l14 14m0-14l-14 14`} />}
      {is('kalaiSmorodinsky') && <circle class="ring" cx={x} cy={y} r="12.5" />}
      {is('nash') && <path class="sol" d={`M${x} ${y - 10}${STAR}`} />}
    </g>
  )
}

interface LabelsProps extends Pick<OutcomeMapProps, 'map' | 'words'> {
  readonly plot: Plot
  readonly size: number
  readonly notes: readonly { readonly text: string; readonly x: number; readonly y: number; readonly end: boolean }[]
}

/** Labels for all but the plain points of the frontier. Meanings on one spot share a label. */
function Labels({ map, plot, words, size, notes }: LabelsProps) {
  const spots = new Map<string, { x: number; y: number; kinds: MapKind[]; texts: string[] }>()
  for (const point of map.points) {
    const [x, y] = [plot.x(point.x), plot.y(point.y)]
    const key = `${Math.round(x)} ${Math.round(y)}`
    const spot = spots.get(key) ?? { x, y, kinds: [], texts: [] }
    for (const { kind, leg, round } of point.means) {
      if (kind === 'frontier') continue
      const text = words.say(`map-${kind}`, { leg, round })
      if (spot.texts.includes(text)) continue
      // the text one ended with says enough where it is also the last step
      if (kind === 'step' && spot.kinds.some((k) => k === 'you' || k === 'refused')) continue
      spot.kinds.push(kind)
      spot.texts.push(text)
    }
    if (spot.texts.length > 0) spots.set(key, spot)
  }
  const minor: readonly MapKind[] = ['step', 'start']
  const wishes = [...spots.entries()]
    .map(([key, { x, y, kinds, texts }]): LabelWish & { readonly minor: boolean } => ({
      key,
      x,
      y,
      text: texts.join(', '),
      strong: kinds.includes('you'),
      minor: kinds.every((kind) => minor.includes(kind)),
    }))
    .sort((a, b) => Number(a.minor) - Number(b.minor))
  const taken = notes.map(({ text, x, y, end }) => ({
    left: end ? x - text.length * LETTER_WIDTH * size : x,
    right: end ? x : x + text.length * LETTER_WIDTH * size,
    top: y - size,
    bottom: y + 4,
  }))
  const edge = map.points
    .filter((point) => point.means.some(({ kind }) => kind === 'frontier'))
    .map((point) => ({ x: plot.x(point.x), y: plot.y(point.y) }))
    .map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return (
    <>
      {placeLabels(wishes, LETTER_WIDTH * size, [...taken, ...edge]).map(
        ({ anchor, at, key, lead, strong, text, x, y }) => (
          <g key={key}>
            {lead && <path class="lead" d={`M${x} ${y}L${at[0]} ${at[1] - 4}`} />}
            <text class={strong ? 'halo strong' : 'halo'} x={at[0]} y={at[1]} text-anchor={anchor}>
              {text}
            </text>
          </g>
        ),
      )}
    </>
  )
}

/** The map in a few sentences. */
function told(map: DebriefMap, scenario: Scenario, { say }: Words): string {
  const whole = (value: number): number => Math.round(value)
  const named = (kind: MapKind): string => {
    const point = map.points.find((p) => p.means.some((m) => m.kind === kind))
    return point ? say(`map-told-${kind}`, { x: whole(point.x), y: whole(point.y) }) : ''
  }
  return [
    say('map-told', {
      outcomes: map.outcomes,
      possible: map.possible ?? 0,
      across: sideInSentence(scenario.leaders[map.across]!.side),
      up: sideInSentence(scenario.leaders[map.up]!.side),
    }),
    named('you'),
    named('refused'),
    named('nash'),
    named('kalaiSmorodinsky'),
    named('history'),
  ]
    .filter(Boolean)
    .join(' ')
}
