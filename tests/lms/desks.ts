// Desks as games could have them, over a scenario: where the reader is, what was recorded and written, the games beside it.

import fc from 'fast-check'
import { PLANS } from '../../src/classroom/plans.ts'
import type { CodedScenario } from '../../src/classroom/result-code.ts'
import type { Record as GameRecord } from '../../src/engine/record.ts'
import { EMPTY_DRAFT } from '../../src/session/draft.ts'
import { lessonOf } from '../../src/session/lesson.ts'
import { MOST_HANDS } from '../../src/session/room/class-vote.ts'
import * as marks from '../../src/session/room/marks.ts'
import { savedRoom } from '../../src/session/room/room-from.ts'
import { ALONE, JOBS, jobsFrom, type Room } from '../../src/session/room/room.ts'
import type { Desk, SavedGame } from '../../src/session/save.ts'

const count = fc.nat(60)
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value)

function rooms({ scenario }: CodedScenario): fc.Arbitrary<Room> {
  const leader = fc.constantFrom(...scenario.leaders.map(({ id }) => id))
  const issue = fc.constantFrom(...scenario.issues)
  const key = fc.oneof(
    fc
      .tuple(fc.constantFrom(...marks.WHEN), leader, fc.integer({ min: 1, max: 4 }))
      .map((a) => marks.statementMark(...a)),
    fc.nat(3).map(marks.predictionMark),
    fc.tuple(leader, fc.nat(80)).map((a) => marks.adviserMark(...a)),
    fc.tuple(leader, fc.constantFrom(...marks.SEEN)).map((a) => marks.seenMark(...a)),
    leader.map(marks.hardestMark),
    ...scenario.groups.slice(0, 3).map((group) => fc.nat(3).map((n) => marks.homeMark(group.leader, n, group.id))),
  )
  const hands = fc.array(fc.nat(MOST_HANDS), { maxLength: 6 })
  const alternative = fc.oneof(
    issue.chain(({ id, options }) => fc.constantFrom(`issue:${id}`, `decline:${id}`, `option:${options[0]!.id}`)),
    fc.constantFrom('silence', 'call', 'pass', 'keep', 'accept', 'sign', 'not-sign'),
    ...scenario.quotes.slice(0, 3).map(({ id }) => fc.constant(`quote:${id}`)),
  )
  const vote = fc.record({
    move: fc.nat(99),
    kind: fc.constantFrom('position', 'words', 'priority', 'move', 'answer', 'sign' as const),
    issue: maybe(issue.map(({ id }) => id)),
    alternatives: fc.array(alternative, { maxLength: 6 }),
    hands,
    winner: alternative,
    tied: fc.boolean(),
  })
  const clock = fc.record({
    spent: fc.nat(5_400_000),
    since: maybe(fc.constantFrom(1_700_000_000_123, 1_900_000_000_456)),
    extra: fc.integer({ min: -2_000_000, max: 2_000_000 }),
  })
  return fc.record({
    setup: fc.record({
      jobs: fc.subarray([...JOBS]).map(jobsFrom),
      votes: fc.boolean(),
      predictions: fc.boolean(),
      questions: fc.boolean(),
      plan: maybe(fc.constantFrom(...PLANS.map(({ id }) => id))),
    }),
    done: fc.subarray(['clock', 'predict', ...scenario.leaders.map(({ id }) => `before ${id}`)]),
    marks: fc.dictionary(key, count, { maxKeys: 30, noNullPrototype: true }),
    ballot: maybe(
      fc.record({
        task: fc.tuple(fc.nat(99), fc.constantFrom('opening', 'turn', 'last-look')).map(([n, at]) => `${n} ${at}`),
        issue: maybe(issue.map(({ id }) => id)),
        more: fc.boolean(),
        waived: fc.boolean(),
        hands,
      }),
    ),
    votes: fc.array(vote, { maxLength: 12 }),
    lesson: fc
      .tuple(maybe(fc.constantFrom(...PLANS.map(({ id }) => id))), fc.nat(1), maybe(clock))
      .map(([id, n, run]) => {
        const lesson = lessonOf(id, n)
        return lesson && { ...lesson, clock: run && { ...run, steps: lesson.plan.lessons[lesson.lesson]! } }
      }),
  })
}

/** Any desk for a game of the scenario. `notes`: what is written. */
export function desksFor(
  one: CodedScenario,
  record: GameRecord,
  notes: fc.Arbitrary<Readonly<Record<string, string>>>,
  behind = true,
): fc.Arbitrary<Desk> {
  const { leaders, issues, quotes } = one.scenario
  const seat = fc.constantFrom(...leaders.map(({ id }) => id))
  const issue = fc.constantFrom(...issues)
  const quote = quotes.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...quotes.map(({ id }) => id)))
  const outcome = fc.tuple(...issues.map(({ options }) => fc.nat(options.length - 1)))
  const draft = fc.record({
    option: maybe(issue.map(({ options }) => options[0]!.id)),
    citation: maybe(fc.record({ quote })),
    priorities: fc.array(
      issue.map(({ id }) => id),
      { maxLength: 2 },
    ),
    package: fc
      .array(
        issue.map(({ id, options }) => [id, options.at(-1)!.id] as const),
        { maxLength: 3 },
      )
      .map(Object.fromEntries),
    answer: fc.oneof(
      fc.constant(null),
      fc.constant({ accept: true } as const),
      issue.map(({ id }) => ({ accept: false, issue: id }) as const),
    ),
    backUp: fc.oneof(
      fc.constant({ kind: 'none' } as const),
      fc.constant({ kind: 'challenge' } as const),
      quote.map((id) => ({ kind: 'against', quote: id }) as const),
    ),
    signature: maybe(fc.boolean()),
    confirming: maybe(fc.constantFrom('walk-out', 'pass')),
  })
  const bookmark = fc.record({
    seat,
    covered: fc.boolean(),
    briefed: fc.subarray(leaders.map(({ id }) => id)),
    seen: fc.nat(9),
    step: fc.nat(9),
    place: maybe(fc.record({ screen: fc.constantFrom('predict', 'reveal', 'debrief'), index: fc.nat(4) })),
    news: fc.nat(200),
  })
  const origin: fc.Arbitrary<SavedGame> = behind
    ? desksFor(one, record, notes, false).map((desk) => ({ ...record, desk }))
    : fc.constant({ ...record, desk: {} as Desk })
  const more = {
    earlier: fc.array(outcome, { minLength: 1, maxLength: 9 }),
    before: fc.record({ record: fc.constant(record), seat, freePlay: fc.boolean() }),
    room: rooms(one).map(savedRoom),
    ...(behind ? { origin: fc.record({ at: fc.nat(300), game: origin }) } : {}),
  }
  return fc
    .record({
      id: fc.constant('one'),
      freePlay: fc.boolean(),
      bookmark,
      draft: fc.oneof(fc.constant(EMPTY_DRAFT), draft),
      notes,
    })
    .chain((desk) => fc.record(more, { requiredKeys: [] }).map((beside) => ({ ...desk, ...beside })))
}

/** A desk of a game of one person, where nothing was done yet. */
export const emptyDesk = (seat: string, notes: Readonly<Record<string, string>> = {}): Desk => ({
  id: 'one',
  freePlay: false,
  bookmark: { seat, covered: false, briefed: [], seen: 0, step: 0, place: null, news: 0 },
  draft: EMPTY_DRAFT,
  notes,
})

/** A room without anything. */
export const bareRoom: Room = { setup: ALONE, done: [], marks: {}, ballot: null, votes: [], lesson: null }
