// Scenarios as a sensible author might write them, drawn with the game's own dice: the same seed, the same scenario, on
// every machine. For measuring play; laws over anything allowed use scenario.ts.

import { diceFor, rollBelow } from '../../src/lib/dice.ts'
import type { Quote, Scenario, Support } from '../../src/scenario/scenario.ts'
import { buildScenario, type GroupShape, type IssueShape, type LeaderShape, linearScores } from './build-scenario.ts'

/** One drawn scenario: 4 to 7 issues of 3 to 5 options, most of them contested; 2 or 3 groups a side. */
export function drawScenario(seed: number, seats = 2): Scenario {
  let dice = diceFor(seed, 77)
  const below = (sides: number): number => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
  const between = (least: number, most: number) => least + below(most - least + 1)
  const chance = (percent: number) => below(100) < percent

  const shapes: IssueShape[] = Array.from({ length: between(4, 7) }, (_, k) => {
    const size = between(3, 5)
    const noDeal = chance(70) ? 0 : below(size)
    const places = [0]
    while (places.length < size) places.push(places[places.length - 1]! + between(10, 40))
    return { id: `i${k}`, options: places.map((_, o) => (o === noDeal ? `o${o}*` : `o${o}`)), places }
  })
  const issues = buildScenario({ issues: shapes, leaders: [{ id: 'l0', scores: [] }] }).issues
  const seatList = Array.from({ length: seats }, (_, p) => p)
  const ideals: number[][] = seatList.map(() => [])
  for (const issue of issues) {
    const end = issue.options.length - 1
    const contested = chance(75) // most issues divide the sides; the rest they could agree on at once
    for (const p of seatList) {
      const aside = below(2) * below(2)
      ideals[p]!.push(contested && p % 2 === 1 ? aside : end - aside)
    }
  }
  const scored = (wanted: readonly number[]) =>
    issues.map((issue, k) => [between(1, 9), linearScores(issue, wanted[k]!)] as const)
  const leaders: LeaderShape[] = seatList.map((p) => ({
    id: `l${p}`,
    scores: scored(ideals[p]!),
    walkAway: 100 * between(25, 45),
    tactic: chance(30) ? { firmness: (4 + below(5)) / 10, reciprocity: (2 + below(5)) / 10 } : null,
  }))
  const groups: GroupShape[] = seatList.flatMap((p) =>
    Array.from({ length: between(2, 3) }, (_, g) => ({
      id: `l${p}g${g}`,
      leader: `l${p}`,
      scores: scored(ideals[p]!.map((ideal, k) => (chance(70) ? ideal : below(issues[k]!.options.length)))),
      at: between(25, 45),
      give: below(6),
      weight: between(1, 5),
      veto: chance(20),
    })),
  )
  const quotes: (Pick<Quote, 'id' | 'speaker'> & Partial<Quote>)[] = Array.from({ length: 16 }, (_, n) => {
    const k = below(issues.length)
    const p = below(seats)
    const support: Support = {
      issue: issues[k]!.id,
      options: [`o${chance(80) ? ideals[p]![k]! : below(issues[k]!.options.length)}`], // a preference's basis is what was said
      strength: chance(60) ? 'explicit' : 'implied',
      because: 'A reading.',
    }
    const kind = chance(70) ? 'direct' : 'reported'
    return { id: `q${n}`, speaker: `l${p}`, kind, supports: chance(85) ? [support] : [] }
  })
  return buildScenario({
    id: `drawn-${seed}`,
    issues: shapes,
    leaders,
    groups,
    quotas: Object.fromEntries(leaders.map((l) => [l.id, between(40, 60)])),
    quotes,
    bargaining: { rounds: between(4, 5), opens: `l${below(seats)}` },
  })
}
