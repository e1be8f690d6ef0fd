// The turning point: the package that lifted the worse-off side most, or the best one that was turned down (rules.md).

import { compare, type Fraction, fraction, minus, smallest, toNumber, ZERO } from '../lib/fraction.ts'
import type { Analysis } from '../analysis/analyse.ts'
import { gain, nashRatio } from '../analysis/nash-ratio.ts'
import { gainOf } from '../analysis/tables.ts'
import { type Outcome, overwrite, type Package } from '../engine/outcome.ts'
import type { Offer, Table } from '../engine/table.ts'
import { measuresOf } from '../engine/worth.ts'
import type { LeaderId, Scenario } from '../scenario/scenario.ts'
import { roundOfOffer } from './evidence.ts'

export interface TurningPoint {
  readonly offer: number // index in table.offers
  readonly leg: number
  readonly round: number // of the leg, from 1
  readonly seat: LeaderId // who proposed it
  readonly package: Package
  readonly accepted: boolean
  readonly before: number // the smallest share of a possible gain, r = gain / most possible: may be negative
  readonly after: number // with the package in the text
  readonly nashRatio: number | null // ν with the package in the text, 4 decimals
}

/** The smallest r_i over the leaders that can gain at all; 0 if none can. */
function smallestShare(scenario: Scenario, best: readonly number[], outcome: Outcome): Fraction {
  const shares = measuresOf(scenario).leaders.flatMap((measure, i) => {
    const most = gainOf(measure, best[i]!)
    return most === 0 ? [] : [fraction(gain(scenario, i, outcome), most)]
  })
  return shares.length === 0 ? ZERO : smallest(shares)
}

/** Orders as ν does: the product of gains, 0 if somebody is below the walk-away. */
function product(scenario: Scenario, outcome: Outcome): bigint {
  const gains = scenario.leaders.map((_, i) => gain(scenario, i, outcome))
  return gains.some((g) => g < 0) ? 0n : gains.reduce((all, g) => all * BigInt(g), 1n)
}

/** The first of the members with the largest key. */
function first<Member, Key>(members: readonly Member[], key: (m: Member) => Key, order: (a: Key, b: Key) => number) {
  let best: { readonly member: Member; readonly key: Key } | null = null
  for (const member of members) {
    const next = key(member)
    if (best === null || order(next, best.key) > 0) best = { member, key: next }
  }
  return best?.member ?? null
}

/** null: no agreement was possible (or it is not known), or nothing was put. */
export function turningPoint(scenario: Scenario, table: Table, analysis: Analysis): TurningPoint | null {
  const best = analysis.agreement.best
  if (best === null) return null
  const after = (offer: Offer): Outcome => overwrite(scenario, offer.before, offer.package)
  const share = (outcome: Outcome): Fraction => smallestShare(scenario, best, outcome)
  const offer =
    first(
      table.offers.filter((o) => o.accepted === true),
      (o) => minus(share(after(o)), share(o.before)),
      compare,
    ) ??
    first(
      table.offers.filter((o) => o.accepted === false),
      (o) => product(scenario, after(o)),
      (a, b) => (a > b ? 1 : a < b ? -1 : 0),
    )
  if (offer === null) return null
  return {
    offer: table.offers.indexOf(offer),
    leg: offer.leg,
    round: roundOfOffer(scenario, offer),
    seat: scenario.leaders[offer.seat]!.id,
    package: offer.package,
    accepted: offer.accepted === true,
    before: toNumber(share(offer.before)),
    after: toNumber(share(after(offer))),
    nashRatio: nashRatio(scenario, analysis, after(offer)),
  }
}
