// The prediction round, before the reveal: how likely is it that the leader's own words support this? Scored by Brier (1950):
// the mean squared difference between the likelihood given and what is so. It rewards saying how sure one is, no more and no less.

import { type Dice, diceFor, rollBelow } from '../lib/dice.ts'
import { type Fraction, fraction, over, sum, toFourDecimals } from '../lib/fraction.ts'
import type { IssueId, LeaderId, OptionId, Scenario } from '../scenario/scenario.ts'
import { ownQuotesOn, supports } from '../scoring/bearing.ts'

/** "On this issue the leader's own words support this option." */
export interface PredictionItem {
  readonly leader: LeaderId
  readonly issue: IssueId
  readonly option: OptionId
  readonly so: boolean // sealed until the reveal
}

/** Percent, 0..100; null: not answered, and left out. */
export type Likelihood = number | null

export interface PredictionScore {
  readonly brier: number | null // 0 (certain and right) .. 1 (certain and wrong); 4 decimals; null: nothing answered
  readonly chance: number // what always saying 50 percent scores
  readonly items: readonly (number | null)[] // each item's part
}

const CHANCE = 0.25

/** Does some own quote of the leader support the option? */
const isSo = (scenario: Scenario, leader: LeaderId, issue: IssueId, option: OptionId): boolean =>
  ownQuotesOn(scenario, scenario.leaders.find(({ id }) => id === leader)!, issue).some((quote) =>
    supports(quote, { issue, option }),
  )

/** One item a leader and issue of the agenda, at most `most`, drawn by the seed: half of those with a record are so. */
export function predictionItems(scenario: Scenario, seed: number, most = 6): readonly PredictionItem[] {
  let dice: Dice = diceFor(seed, 9)
  const below = (sides: number): number => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
  const places = scenario.agenda
    .flatMap(({ issues }) => issues)
    .flatMap((issue) => scenario.leaders.map(({ id }) => ({ issue, leader: id })))
  const items: PredictionItem[] = []
  while (places.length > 0 && items.length < most) {
    const { issue, leader } = places.splice(below(places.length), 1)[0]!
    const options = scenario.issues.find(({ id }) => id === issue)!.options
    const all = options.map(({ id }) => ({ leader, issue, option: id, so: isSo(scenario, leader, issue, id) }))
    const wanted = all.filter(({ so }) => so === (items.length % 2 === 0))
    const from = wanted.length > 0 ? wanted : all
    items.push(from[below(from.length)]!)
  }
  return items
}

/** The score of likelihoods, by item. Throws where one is not a whole number of percent. */
export function predictionScore(
  items: readonly Pick<PredictionItem, 'so'>[],
  likelihoods: readonly Likelihood[],
): PredictionScore {
  const parts = items.map(({ so }, n): Fraction | null => {
    const said = likelihoods[n] ?? null
    if (said === null) return null
    if (!Number.isInteger(said) || said < 0 || said > 100) throw new Error(`${said} is no likelihood`)
    const off = said - (so ? 100 : 0)
    return fraction(off * off, 10_000)
  })
  const given = parts.filter((part) => part !== null)
  return {
    brier: given.length === 0 ? null : toFourDecimals(over(sum(given), fraction(given.length))),
    chance: CHANCE,
    items: parts.map((part) => part && toFourDecimals(part)),
  }
}
