// One home's vote as a bar to scale, a part for each group: yes black, no white, not yet voted grey, each told once; and the line that
// is needed. Said in words as well.

import type { Ballot, VoteHome } from '../../session/vote-told.ts'
import type { Words } from '../../wording/words.ts'
import { LETTER_WIDTH, useLetters } from '../parts/letters.ts'

const WIDTH = 540

/** Yes first, then no, then those who have not voted. */
const RANK: Readonly<Record<Ballot, number>> = { yes: 0, no: 1, next: 2, later: 2 }
const LOOK: Readonly<Record<Ballot, string>> = { yes: 'fill', no: 'no', next: 'base', later: 'base' }

export function TallyBar({ home, words: { say } }: { readonly home: VoteHome; readonly words: Words }) {
  const { needed, no, open, rows, side, total, yes } = home
  const at = (weight: number): number => 1 + (WIDTH * weight) / total
  const limit = at(needed)
  const ordered = [...rows].sort((a, b) => RANK[a.ballot] - RANK[b.ballot])
  const [drawing, size] = useLetters(WIDTH, [11, 30])
  const letter = LETTER_WIDTH * size * 1.06
  const [top, tall] = [size + 5, size + 7] // of the bar
  const parts = [
    { ballot: 'yes', from: 0, weight: yes },
    { ballot: 'no', from: yes, weight: no },
    { ballot: 'next', from: yes + no, weight: open },
  ] as const
  let reached = 0
  return (
    <svg
      ref={drawing}
      class="bar-scale tally"
      viewBox={`0 0 542 ${top + tall + 6}`}
      role="img"
      aria-label={say('vote-bar', { side, yes, no, open, total, needed })}
      focusable="false"
    >
      <g font-size={size}>
        {ordered.map(({ ballot, group, weight }) => {
          const from = at(reached)
          reached += weight
          return (
            <rect
              key={group}
              class={LOOK[ballot]}
              x={from}
              y={top}
              width={Math.max(0, at(reached) - from - 2)}
              height={tall}
            />
          )
        })}
        {parts.map(({ ballot, from, weight }) => {
          const wide = at(from + weight) - at(from) - 2
          const label = say('vote-part', { weight, ballot })
          const half = (label.length * letter) / 2 + 9
          if (2 * half - 14 > wide) return null // the heading says it too
          // the words keep clear of the line
          const middle = at(from) + wide / 2
          const near = Math.abs(middle - limit) < half && wide > 2 * half + 10
          const left = middle < limit && limit - 2 * half > at(from)
          const rim = ballot === 'yes' ? 0 : 1.5 // the others keep their edge
          const x = near ? (left ? limit - half : limit + half) : middle
          return (
            <g key={ballot}>
              <rect
                class={`tally__bed--${ballot}`}
                x={x - half + 5}
                y={top + rim}
                width={2 * half - 10}
                height={tall - 2 * rim}
              />
              <text class={ballot === 'yes' ? 'inv' : undefined} x={x} y={top + size + 1} text-anchor="middle">
                {label}
              </text>
            </g>
          )
        })}
        <line class="limit-halo" x1={limit} x2={limit} y1={top - 5} y2={top + tall + 5} />
        <line class="limit" x1={limit} x2={limit} y1={top - 6} y2={top + tall + 6} />
        <text x={limit} y={size - 3} text-anchor={needed / total > 0.85 ? 'end' : 'middle'} class="lab">
          {say('vote-needed', { needed })}
        </text>
      </g>
    </svg>
  )
}
