// The spread of each score: a dot a table, a box for the middle half, a line for the median. The row says it in words too.

import type { ClassPicture, ScoreSpread } from '../../classroom/class-picture.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { shortIn } from '../../wording/numbers.ts'
import type { Words } from '../../wording/words.ts'
import { SideMark, sideClass } from '../parts/side.tsx'

export interface SpreadsProps {
  readonly picture: ClassPicture
  readonly scenario: Scenario
  readonly words: Words
}

export const Spreads = ({ picture, scenario, words }: SpreadsProps) => (
  <>
    <p class="quiet">{words.say('class-spread-says')}</p>
    <ul class="spreads">
      {picture.spreads.map((row) => (
        <Row key={`${row.score} ${row.seat}`} row={row} scenario={scenario} words={words} />
      ))}
    </ul>
  </>
)

const WIDTH = 300
const HEIGHT = 40

function Row({
  row,
  scenario,
  words,
}: {
  readonly row: ScoreSpread
  readonly scenario: Scenario
  readonly words: Words
}) {
  const { say, language } = words
  const seat = scenario.leaders.findIndex(({ id }) => id === row.seat)
  const score = say(`class-spread-${row.score}`)
  const name =
    seat < 0
      ? say('class-spread-shared', { score })
      : say('class-spread-row', { score, side: scenario.leaders[seat]!.side })
  const { spread } = row
  const told = spread
    ? say('class-spread-told', {
        count: spread.count,
        ...Object.fromEntries(
          (['least', 'lower', 'middle', 'upper', 'most'] as const).map((key) => [key, shortIn(language, spread[key])]),
        ),
      })
    : say('class-spread-none')
  return (
    <li class={`spread ${sideClass(seat)}`}>
      <p class="spread__name">
        {seat >= 0 && <SideMark index={seat} />}
        <span>{name}</span>
        {spread && <b class="num">{shortIn(language, spread.middle)}</b>}
      </p>
      <svg class="spread__plot" viewBox={`-10 0 ${WIDTH + 20} ${HEIGHT}`} role="img" aria-label={`${name}: ${told}`}>
        <Plot row={row} />
      </svg>
    </li>
  )
}

function Plot({ row: { score, values, spread } }: { readonly row: ScoreSpread }) {
  const from = score === 'home' ? -100 : 0
  const x = (value: number): number => Math.round(((value - from) / (100 - from)) * WIDTH * 10) / 10
  const ticks = score === 'home' ? [-100, -50, 0, 50, 100] : [0, 25, 50, 75, 100]
  const seen = new Map<number, number>()
  const dots = values.map((value) => {
    const stack = seen.get(value) ?? 0
    seen.set(value, stack + 1)
    return { value, stack }
  })
  const most = Math.max(1, ...seen.values())
  const apart = Math.min(4.5, 20 / most)
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="spread__tick" d={`M${x(tick)} 4V28`} />
          <text x={x(tick)} y={38} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {spread && spread.count > 1 && (
        <>
          <path class="spread__whisker" d={`M${x(spread.least)} 16H${x(spread.most)}`} />
          <path class="spread__box" d={`M${x(spread.lower)} 7H${x(spread.upper)}v18H${x(spread.lower)}z`} />
          <path class="spread__middle" d={`M${x(spread.middle)} 5v22`} />
        </>
      )}
      {dots.map(({ value, stack }, n) => (
        <circle
          key={n}
          class="spread__dot"
          cx={x(value)}
          cy={16 + (stack % 2 === 0 ? -1 : 1) * Math.ceil(stack / 2) * apart}
          r="3.600"
        />
      ))}
    </>
  )
}
