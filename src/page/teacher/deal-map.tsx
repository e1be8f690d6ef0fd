// Every possible outcome for two sides, and the class's deals on it. The table of deals says the same in words.

import type { ClassMap } from '../../classroom/class-map.ts'
import type { ClassPicture, ClassPoint } from '../../classroom/class-picture.ts'
import type { ClassIntent, ClassState } from '../../session/class-session.ts'
import { sideInSentence } from '../../wording/names.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { Words } from '../../wording/words.ts'
import { Choice } from '../parts/choice.tsx'
import { Side } from '../parts/side.tsx'
import { apart } from './deal-layout.ts'
import { letterOf } from './letters.ts'

export interface DealMapProps {
  readonly state: ClassState
  readonly words: Words
  readonly act: (intent: ClassIntent) => void
  readonly history: ClassPicture['history']
}

const SIZE = 560
const LEFT = 58
const TOP = 14
const BOTTOM = 52
const RIGHT = 14
const STAR = 'M0-12L3.200-4 12-3.700 5.200 1.700 7.400 10 0 5.200-7.400 10-5.200 1.700-12-3.700-3.200-4z'

interface Frame {
  readonly x: (percent: number) => number
  readonly y: (percent: number) => number
}

function frameOf({ least, most }: ClassMap): Frame {
  const scale = SIZE / (most - least)
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    x: (percent) => tenth(LEFT + (percent - least) * scale),
    y: (percent) => tenth(TOP + SIZE - (percent - least) * scale),
  }
}

export function DealMap({ state, words, act, history }: DealMapProps) {
  const { say } = words
  const { map, picture, list } = state
  const { leaders } = list.coded.scenario
  if (!map) return <p class="quiet">{say(state.mapFailed ? 'class-map-none' : 'class-map-coming')}</p>
  const sides = { across: sideInSentence(leaders[map.across]!.side), up: sideInSentence(leaders[map.up]!.side) }
  const frame = frameOf(map)
  return (
    <>
      {leaders.length > 2 && <Pair state={state} words={words} act={act} />}
      <p class="quiet">{say('class-map-says', sides)}</p>
      <svg
        class="deal-map"
        viewBox={`0 0 ${LEFT + SIZE + RIGHT} ${TOP + SIZE + BOTTOM}`}
        role="img"
        aria-label={say('class-map-label', sides)}
      >
        <Ground map={map} frame={frame} words={words} sides={sides} flat={leaders.length === 2} />
        {map.nash && (
          <g class="deal-map__nash" transform={`translate(${frame.x(map.nash[0])} ${frame.y(map.nash[1])})`}>
            <path d="M0-20L20 0 0 20-20 0z" />
          </g>
        )}
        {history && (
          <path
            class="deal-map__history"
            d={STAR}
            transform={`translate(${frame.x(history.worth[map.across]!)} ${frame.y(history.worth[map.up]!)})`}
          />
        )}
        <Deals picture={picture} map={map} frame={frame} />
      </svg>
      <Key
        words={words}
        history={history !== null}
        nash={map.nash !== null}
        refused={picture.ended['not-ratified'] > 0}
      />
      <p class="small quiet">
        {map.agreements !== null &&
          say('class-map-says-dense', {
            outcomes: numberIn(words.language, map.outcomes),
            agreements: numberIn(words.language, map.agreements),
          })}{' '}
        {history && say('class-history-same', { tables: history.tables })}
      </p>
    </>
  )
}

/** Of three sides or more: which of them lies across, which upwards. */
function Pair({ state: { list, pair }, words: { say }, act }: Pick<DealMapProps, 'state' | 'words' | 'act'>) {
  const { leaders } = list.coded.scenario
  const axis = (name: 'across' | 'up', place: 0 | 1) => (
    <fieldset class="map-pair">
      <legend>{say(`class-map-${name}`)}</legend>
      <div class="segments segments--small">
        {leaders.map(({ id, side }, index) => (
          <Choice
            key={id}
            name={`map-${name}`}
            checked={pair[place] === index}
            onPick={() => act({ type: 'pair', pair: place === 0 ? [index, pair[1]] : [pair[0], index] })}
          >
            <Side index={index}>{side}</Side>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
  return (
    <div class="map-pairs">
      {axis('across', 0)}
      {axis('up', 1)}
    </div>
  )
}

interface GroundProps {
  readonly map: ClassMap
  readonly frame: Frame
  readonly words: Words
  readonly sides: { readonly across: string; readonly up: string }
  readonly flat: boolean // two sides only: the frontier is a line
}

/** Axes, squares, walk-away lines, the frontier. */
function Ground({ map, frame, words, sides, flat }: GroundProps) {
  const side = Math.round((SIZE / (map.most - map.least)) * map.step * 10) / 10 - 0.6
  const squares = (corners: ClassMap['any']): string =>
    corners.map(([x, y]) => `M${frame.x(x)} ${frame.y(y)}v-${side}h${side}v${side}z`).join('')
  const [walkX, walkY] = [frame.x(map.walkAway[0]), frame.y(map.walkAway[1])]
  const floor = TOP + SIZE
  return (
    <g class="deal-map__ground">
      {[0, 25, 50, 75, 100]
        .filter((tick) => tick >= map.least && tick <= map.most)
        .map((tick) => (
          <g key={tick}>
            <path class="deal-map__grid" d={`M${frame.x(tick)} ${TOP}V${floor}M${LEFT} ${frame.y(tick)}h${SIZE}`} />
            <text x={frame.x(tick)} y={floor + 20} text-anchor="middle">
              {tick}
            </text>
            <text x={LEFT - 8} y={frame.y(tick) + 5} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      <path class="deal-map__any" d={squares(map.any)} />
      <path class="deal-map__possible" d={squares(map.possible)} />
      {map.frontier.length > 1 && (
        <path
          class={flat ? 'deal-map__frontier' : 'deal-map__frontier deal-map__frontier--apart'}
          d={map.frontier
            .map(([x, y], n) => `${n === 0 || !flat ? 'M' : 'L'}${frame.x(x)} ${frame.y(y)}${flat ? '' : 'h0'}`)
            .join('')}
        />
      )}
      <path class="deal-map__walk" d={`M${walkX} ${TOP}V${floor}M${LEFT} ${walkY}h${SIZE}`} />
      <text class="deal-map__axis" x={LEFT + SIZE / 2} y={floor + 44} text-anchor="middle">
        {words.say('class-map-axis', { side: sides.across })}
      </text>
      <text class="deal-map__axis" transform={`translate(15 ${TOP + SIZE / 2}) rotate(-90)`} text-anchor="middle">
        {words.say('class-map-axis', { side: sides.up })}
      </text>
    </g>
  )
}

interface DealsProps {
  readonly picture: ClassPicture
  readonly map: ClassMap
  readonly frame: Frame
}

/** The class's deals: the letter of the table, larger where more tables meet; hollow where no home passed it. */
function Deals({ picture, map, frame }: DealsProps) {
  const places = picture.points.map((point) => ({
    x: frame.x(point.worth[map.across]!),
    y: frame.y(point.worth[map.up]!),
    radius: Math.min(30, 13 + 7 * (Math.sqrt(tablesOf(point)) - 1)),
  }))
  const dots = apart(places)
  return (
    <g>
      {picture.points.map((point, n) => {
        const { x, y, radius } = dots[n]!
        const place = places[n]!
        const tables = tablesOf(point)
        return (
          <g key={letterOf(n)} class={point.agreed > 0 ? 'deal-map__deal' : 'deal-map__deal deal-map__deal--refused'}>
            {Math.hypot(x - place.x, y - place.y) > 1 && (
              <path class="deal-map__moved" d={`M${place.x} ${place.y}L${x} ${y}`} />
            )}
            <circle cx={x} cy={y} r={radius} />
            <text text-anchor="middle" x={x} y={y + 5}>
              {letterOf(n)}
            </text>
            {tables > 1 && (
              <text class="deal-map__times" x={x + radius + 3} y={y - radius + 8}>
                {`\u00d7${tables}`}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

const tablesOf = ({ agreed, refused }: ClassPoint): number => agreed + refused

interface KeyProps {
  readonly words: Words
  readonly history: boolean
  readonly nash: boolean
  readonly refused: boolean
}

function Key({ words, history, nash, refused }: KeyProps) {
  const entry = (id: string, shape: preact.ComponentChildren) => (
    <li>
      <svg viewBox="-13 -13 26 26" aria-hidden="true">
        {shape}
      </svg>
      {words.say(id)}
    </li>
  )
  return (
    <ul class="map-key">
      {entry(
        'class-key-deal',
        <g class="deal-map__deal">
          <circle r="10" />
        </g>,
      )}
      {refused &&
        entry(
          'class-key-refused',
          <g class="deal-map__deal deal-map__deal--refused">
            <circle r="10" />
          </g>,
        )}
      {history && entry('class-key-history', <path class="deal-map__history" d={STAR} />)}
      {nash &&
        entry(
          'class-key-nash',
          <g class="deal-map__nash">
            <path d="M0-9L9 0 0 9-9 0z" />
          </g>,
        )}
      {entry('class-key-possible', <path class="deal-map__possible" d="M-7-7h14v14h-14z" />)}
      {entry('class-key-any', <path class="deal-map__any" d="M-7-7h14v14h-14z" />)}
      {entry('class-key-line', <path class="deal-map__walk" d="M-12 0h24" />)}
    </ul>
  )
}
