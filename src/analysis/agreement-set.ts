// Membership of the agreement set, and the clerk's one sentence about it.

import type { Outcome } from '../engine/outcome.ts'
import { worth } from '../engine/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { dominates, type Frontier } from './frontier.ts'
import { isAgreeable, tablesOf } from './tables.ts'

/** Is the outcome in Z? By the rule, so it works for a space of any size. */
export const inAgreementSet = (scenario: Scenario, outcome: Outcome): boolean =>
  isAgreeable(tablesOf(scenario), outcome)

/** Worth by leader, units. */
export const worths = (scenario: Scenario, outcome: Outcome): readonly number[] =>
  tablesOf(scenario).leaders.map((leader) => worth(leader, outcome))

/**
 * The clerk of the last look (rules.md 14): does a text exist in Z that is worth less to no side and more to one?
 * `agreementFrontier` null (not known): the clerk never says so.
 */
export function clerkOf(agreementFrontier: Frontier | null, scenario: Scenario): (text: Outcome) => boolean {
  return (text) => {
    const units = worths(scenario, text)
    return agreementFrontier?.points.some((point) => dominates(point.worth, units)) ?? false
  }
}
