// With what a package starts: the game's own deep link, held against what there is. A slip would be uploaded before anybody saw it.

import { fail, ok, type Result } from '../lib/result.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { LINK_NAMES, linkSlip } from '../session/deep-link.ts'
import { OBJECTIVES } from './platform.ts'

/** What can be named: as in a link, and the core score. */
export const START_NAMES = [...LINK_NAMES, 'core'] as const
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
  const { core } = asked
  if (core !== undefined && !OBJECTIVES.some((one) => one === core))
    return fail({ name: 'core', value: core, known: OBJECTIVES })
  const query = new URLSearchParams()
  for (const name of START_NAMES) if (asked[name] !== undefined) query.set(name, asked[name])
  const slip = linkSlip(query, shelf)
  if (slip) return fail(slip)
  const scenario = shelf.find(({ id }) => id === asked.scenario)
  return ok({ title: scenario ? `On the Record: ${scenario.title}` : 'On the Record', query: query.toString() })
}
