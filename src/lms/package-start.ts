// With what a package starts: the game's own deep link, held against what there is. A slip would be uploaded before anybody saw it.

import { PLANS } from '../classroom/plans.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { LEVELS, type Scenario } from '../scenario/scenario.ts'
import { deskSetup } from '../session/deep-link.ts'
import { JOBS } from '../session/room/room.ts'
import { OBJECTIVES } from './platform.ts'

/** What can be named; each as in a link (session/deep-link.ts), and the core score. */
export const START_NAMES = ['scenario', 'seat', 'level', 'seed', 'mode', 'room', 'jobs', 'ask', 'plan', 'core'] as const
type StartName = (typeof START_NAMES)[number]

export interface PackageStart {
  readonly title: string // as the platform lists it
  readonly query: string // of the start page
}

/** A word that is not among those there are. Of a number `known` is empty. */
export interface StartSlip {
  readonly name: StartName
  readonly value: string
  readonly known: readonly string[]
}

/** The start of a package of a shelf's scenarios, or the first slip in what is asked for. */
export function packageStart(
  asked: Readonly<Partial<Record<StartName, string>>>,
  shelf: readonly Scenario[],
): Result<PackageStart, StartSlip> {
  const scenario = shelf.find(({ id }) => id === asked.scenario)
  const seats = (scenario ? [scenario] : shelf).flatMap(({ leaders }) => leaders.map(({ id }) => id))
  const words: Readonly<Record<Exclude<StartName, 'seed'>, readonly string[]>> = {
    scenario: shelf.map(({ id }) => id),
    seat: [...new Set(seats)],
    level: [...LEVELS, 'person'],
    mode: ['free'],
    room: ['class', 'delegation'],
    jobs: JOBS,
    ask: ['predictions', 'questions'],
    plan: PLANS.map(({ id }) => id),
    core: OBJECTIVES,
  }
  const query = new URLSearchParams()
  for (const name of START_NAMES) {
    const value = asked[name]
    if (value === undefined) continue
    query.set(name, value)
    if (name === 'seed') {
      if (deskSetup(`seed=${value}`).seed === undefined) return fail({ name, value, known: [] })
      continue
    }
    const several = name === 'room' || name === 'jobs' || name === 'ask'
    const known = words[name]
    const slip = (several ? value.split(',') : [value]).find((one) => !known.includes(one) && !(several && one === ''))
    if (slip !== undefined) return fail({ name, value: slip, known })
  }
  return ok({ title: scenario ? `On the Record: ${scenario.title}` : 'On the Record', query: query.toString() })
}
