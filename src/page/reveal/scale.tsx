// An issue's line in the reveal: the options where they stand, your opening, where each leader's own words reach, and what really came
// of it. Drawn to scale on wide pages, a list on narrow ones; both say the same.

import type { RevealedIssue, RevealedLeader } from '../../scoring/reveal.ts'
import type { Issue, LeaderId, Option, Scenario } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { sideClass, SideMark } from '../parts/side.tsx'
import { LETTER_WIDTH, useLetters } from '../parts/letters.ts'
import { inLanes, underLine, wrapped } from './lanes.ts'
import { whoseWords } from './whose-words.ts'

export interface ScaleProps {
  readonly scenario: Scenario
  readonly revealed: RevealedIssue
  readonly seat: LeaderId
  readonly words: Words
}

const WIDTH = 740
const [LEFT, RIGHT] = [64, 676]
const SIZES = [13.5, 19] as const // of the letters, in the drawing's units

interface Flag {
  readonly key: string
  readonly x: number
  readonly words: string
  readonly look: string // class of the words
  readonly foot: number // how far above the line its stem begins
}

export function Scale({ scenario, revealed, seat, words }: ScaleProps) {
  const { say } = words
  const issue = scenario.issues.find((i) => i.id === revealed.issue)!
  const [drawing, size] = useLetters(WIDTH, SIZES)
  const letter = LETTER_WIDTH * size * 1.06
  const line = Math.round(size * 1.26)
  const lane = line + 7 // from one row of labels to the next
  const places = issue.options.map((o) => o.place)
  const least = Math.min(...places)
  const x = (at: number): number => LEFT + ((RIGHT - LEFT) * (at * issue.grain - least)) / issue.span
  const of = (option: Option): number => option.place / issue.grain
  const mine = revealed.leaders.find((l) => l.leader === seat)!
  const reaching = revealed.leaders.filter((l) => l.reach)
  const history = revealed.history && issue.options.find((o) => o.id === revealed.history!.option)!
  const index = (leader: LeaderId): number => scenario.leaders.findIndex((l) => l.id === leader)
  const alike = history?.id === mine.option // one flag for both
  const flags: readonly Flag[] = [
    ...(mine.at === null
      ? []
      : [
          {
            key: 'you',
            x: x(mine.at),
            words: say(alike ? 'scale-you-history' : 'scale-you'),
            look: 'strong',
            foot: 13,
          },
        ]),
    ...reaching.map((leader, n) => ({
      key: leader.leader,
      x: (x(leader.reach!.from) + x(leader.reach!.to)) / 2,
      words: reachWords(scenario, leader, words),
      look: `of-side-text ${sideClass(index(leader.leader))}`,
      foot: 13 + 9 * n,
    })),
    ...(history && !alike
      ? [{ key: 'history', x: x(of(history)), words: say('scale-history'), look: 'strong', foot: 8 }]
      : []),
  ]
  const lanes = inLanes(
    flags.map((flag) => ({ x: flag.x, width: flag.words.length * letter + 12 })),
    WIDTH,
  )
  const rows = Math.max(1, ...lanes.map((placed) => placed.lane + 1))
  const track = rows * lane + 22 + (reaching.length > 1 ? 10 : 0)
  const labels = issue.options.map((option) => wrapped(option.label, labelRoom(issue, option, x, of), letter))
  const under = underLine(
    issue.options.map((option, n) => ({
      x: x(of(option)),
      width: Math.max(...labels[n]!.map((words) => words.length)) * letter + 10,
    })),
    WIDTH,
  )
  const tall = Math.max(...labels.map((lines) => lines.length)) * line + 6
  const low = Math.max(...under.map((placed) => placed.lane)) + 1
  return (
    <div class="scale-box">
      <svg
        ref={drawing}
        font-size={size}
        class="scale"
        viewBox={`0 0 ${WIDTH} ${track + 24 + low * tall}`}
        role="img"
        aria-label={said(scenario, issue, revealed, mine, words)}
        focusable="false"
      >
        <line class="track" x1={LEFT} x2={RIGHT} y1={track} y2={track} />
        {reaching.map((leader, n) => (
          <g key={leader.leader} class={sideClass(index(leader.leader))}>
            <path
              class={leader.own.some((q) => q.kind === 'direct') ? 'of-side reach' : 'of-side reach reach--reported'}
              d={`M${x(leader.reach!.from)} ${track - 8 - 9 * n}H${x(leader.reach!.to) + 0.01}`}
            />
          </g>
        ))}
        {issue.options.map((option) => (
          <circle
            key={option.id}
            class={option.noDeal ? 'tick tick--open' : 'tick'}
            cx={x(of(option))}
            cy={track}
            r="6"
          />
        ))}
        {flags.map((flag, n) => (
          <path
            key={flag.key}
            class="stem"
            d={`M${flag.x} ${track - flag.foot}V${track - 20 - lanes[n]!.lane * lane - (reaching.length > 1 ? 10 : 0)}`}
          />
        ))}
        {mine.at !== null && mine.reach && (
          <Gap
            from={x(mine.at)}
            to={x(Math.min(Math.max(mine.at, mine.reach.from), mine.reach.to))}
            y={track + 15}
            letter={letter}
            told={say('scale-gap', { apart: Math.round(100 * (mine.apart ?? 0)) })}
          />
        )}
        {history && !alike && <rect class="past" x={x(of(history)) - 6} y={track - 6} width="12" height="12" />}
        {mine.at !== null && (
          <>
            <circle class="you" cx={x(mine.at)} cy={track} r="11" />
            <circle class="you-heart" cx={x(mine.at)} cy={track} r="4.5" />
          </>
        )}
        {flags.map((flag, n) => (
          <text
            key={flag.key}
            class={flag.look}
            x={lanes[n]!.x}
            y={track - 25 - lanes[n]!.lane * lane - (reaching.length > 1 ? 10 : 0)}
            text-anchor="middle"
          >
            {flag.words}
          </text>
        ))}
        {issue.options.map((option, n) => (
          <text key={option.id} class="lab" text-anchor="middle">
            {labels[n]!.map((words, row) => (
              <tspan key={words} x={under[n]!.x} y={track + 22 + size + under[n]!.lane * tall + row * line}>
                {words}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      <ul class="scale-list">
        {issue.options.map((option) => {
          const at = of(option)
          const you = mine.option === option.id
          return (
            <li key={option.id} class={you ? 'scale-list__stop scale-list__stop--you' : 'scale-list__stop'}>
              <span class="scale-list__label">{option.label}</span>
              {you && <b class="scale-list__you">{say('scale-you')}</b>}
              {reaching
                .filter(({ reach }) => at >= reach!.from && at <= reach!.to)
                .map((leader) => (
                  <span key={leader.leader} class={`side ${sideClass(index(leader.leader))}`}>
                    <SideMark index={index(leader.leader)} />
                    {reachWords(scenario, leader, words)}
                  </span>
                ))}
              {history?.id === option.id && <b>{say('scale-history')}</b>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface GapProps {
  readonly from: number // the opening
  readonly to: number // the nearer end of the words
  readonly y: number
  readonly letter: number // mean width of one
  readonly told: string
}

/** The way from the opening to the words, measured. Left out where there is no room for it: the heading says it too. */
function Gap({ from, to, y, letter, told }: GapProps) {
  const [left, right] = [Math.min(from, to) + 14, Math.max(from, to) - 9]
  const middle = (left + right) / 2
  const half = (told.length * letter) / 2 + 6
  if (right - left < 2 * half + 36) return null
  return (
    <g>
      <path
        class="gap"
        d={`M${middle - half} ${y}H${left}m7-4.500l-7 4.500 7 4.500M${middle + half} ${y}H${right}m-7-4.500l7 4.500-7 4.500`}
      />
      <text class="strong" x={middle} y={y + 5} text-anchor="middle">
        {told}
      </text>
    </g>
  )
}

/** How wide a label may be: the way to the nearer neighbour. */
function labelRoom(issue: Issue, option: Option, x: (at: number) => number, of: (o: Option) => number): number {
  const others = issue.options.filter((o) => o !== option).map((o) => Math.abs(x(of(o)) - x(of(option))))
  return Math.min(132, Math.max(88, Math.min(...others) - 6))
}

const nameOf = (scenario: Scenario, leader: LeaderId): string => {
  const person = scenario.leaders.find((l) => l.id === leader)!.person
  return scenario.people.find((p) => p.id === person)!.name
}

function reachWords(scenario: Scenario, revealed: RevealedLeader, { say }: Words): string {
  return say('scale-reach', { ...whoseWords(scenario, revealed) })
}

/** The whole line as sentences. */
function said(
  scenario: Scenario,
  issue: Issue,
  { history, leaders }: RevealedIssue,
  mine: RevealedLeader,
  words: Words,
): string {
  const { say } = words
  const label = (id: string | null): string => issue.options.find((o) => o.id === id)?.label ?? ''
  const at = (place: number): string => issue.options.find((o) => o.place === place * issue.grain)?.label ?? ''
  return [
    say('scale-told', { from: issue.options[0]!.label, to: issue.options[issue.options.length - 1]!.label }),
    mine.option ? say('scale-told-you', { option: label(mine.option) }) : '',
    ...leaders.map((revealed) => {
      const { reach } = revealed
      return reach
        ? say('scale-told-reach', {
            whose: reachWords(scenario, revealed, words),
            from: at(reach.from),
            to: at(reach.to),
            one: reach.from === reach.to ? 'yes' : 'no',
          })
        : say('scale-told-silent', { name: nameOf(scenario, revealed.leader) })
    }),
    history ? say('scale-told-history', { option: label(history.option) }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
