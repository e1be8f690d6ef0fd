// Where a reader is in a game, the choice not yet made, and the games beside it, as fields.

import type { Outcome } from '../engine/outcome.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { EarlierGame } from '../session/earlier-game.ts'
import type { Bookmark } from '../session/game.ts'
import type { Draft, EndingPlace } from '../session/state.ts'
import { asField, type Field, flag, listOf, maybe, oneOf, shape, whole } from './field.ts'
import { putGame, takeGame } from './game-fields.ts'

const MOST = 65_536 // of what is counted here
const PAGES = ['communique', 'front-page', 'predict', 'reveal', 'debrief'] as const

/** Where the reader is. */
export function bookmarkField({ leaders }: Scenario): Field<Bookmark> {
  const seat = oneOf(leaders.map(({ id }) => id))
  return shape<Bookmark>({
    seat,
    covered: flag,
    briefed: listOf(seat, leaders.length),
    seen: whole(MOST),
    step: whole(MOST),
    place: maybe(shape<EndingPlace>({ screen: oneOf(PAGES), index: whole(MOST) })),
    news: whole(MOST),
  })
}

const BACKED = ['none', 'challenge', 'against'] as const

/** The choice that is not committed yet. */
export function draftField({ issues, quotes }: Scenario): Field<Draft> {
  const issue = oneOf(issues.map(({ id }) => id))
  const option = oneOf([...new Set(issues.flatMap(({ options }) => options.map(({ id }) => id)))])
  const quote = maybe(oneOf(quotes.map(({ id }) => id)))
  const entry = shape<{ readonly issue: string; readonly option: string }>({ issue, option })
  return shape<Draft>({
    option: maybe(option),
    citation: maybe(shape({ quote })),
    priorities: listOf(issue, 2),
    package: asField(
      listOf(entry, issues.length),
      (chosen) => Object.entries(chosen).map(([of, to]) => ({ issue: of, option: to })),
      (entries) => Object.fromEntries(entries.map((one) => [one.issue, one.option])),
    ),
    answer: maybe(
      asField(
        maybe(issue),
        (answer) => (answer.accept ? null : answer.issue),
        (declined) => (declined === null ? { accept: true } : { accept: false, issue: declined }),
      ),
    ),
    backUp: asField(
      shape<{ readonly kind: Draft['backUp']['kind']; readonly quote: string | null }>({ kind: oneOf(BACKED), quote }),
      (backUp) => ({ kind: backUp.kind, quote: backUp.kind === 'against' ? backUp.quote : null }),
      (backUp) => (backUp.kind === 'against' ? { kind: 'against', quote: backUp.quote } : { kind: backUp.kind }),
    ),
    signature: maybe(flag),
    confirming: maybe(oneOf(['walk-out', 'pass'] as const)),
  })
}

/** The way of the game that this one was forked from. */
export function wayField({ issues }: Scenario): Field<readonly Outcome[]> {
  const text: Field<Outcome> = {
    put: ({ put }, outcome) => {
      for (const [k, { options }] of issues.entries()) put(outcome[k] ?? -1, options.length)
    },
    take: ({ take }) => issues.map(({ options }) => take(options.length)),
  }
  return listOf(text, 200)
}

/** The game that was played before this one. Of another edition of the scenario it cannot be told. */
export const beforeField = (scenario: Scenario, sha256: string): Field<EarlierGame | null> => ({
  put: (sink, value) => {
    if (value?.record.scenario.sha256 !== sha256) return sink.put(-1, 1)
    sink.put(
      scenario.leaders.findIndex(({ id }) => id === value.seat),
      scenario.leaders.length,
    )
    putGame(sink, scenario, value)
  },
  take: (reader) => {
    const seat = scenario.leaders[reader.take(scenario.leaders.length)]!.id
    const game = takeGame(reader, scenario, sha256)
    return game && { ...game, seat }
  },
})
