// The outcome space by the definitions, as slowly and plainly as possible: one object an outcome, BigInt fractions, every pair compared.
// Held against src/analysis; shares nothing with it but the nouns of scenario and worth.

import { type Measures, worth } from '../../src/engine/worth.ts'

/** Everything an analysis needs, and nothing that analysis/ makes. */
export interface Game extends Measures {
  readonly sizes: readonly number[]
  readonly quotas: readonly (number | null)[]
}

export interface Member {
  readonly outcome: readonly number[]
  readonly worth: readonly number[]
  readonly rational: boolean
  readonly ratified: readonly boolean[] // by leader
  readonly agreeable: boolean
}

/** A number as a fraction. */
type Exact = readonly [bigint, bigint]
const order = (a: Exact, b: Exact): number => {
  const difference = a[0] * b[1] - b[0] * a[1]
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}
const plus = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
const times = (a: Exact, b: Exact): Exact => [a[0] * b[0], a[1] * b[1]]

export const everyOutcome = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (starts, size) => starts.flatMap((start) => Array.from({ length: size }, (_, option) => [...start, option])),
    [[]],
  )

export function ratified(game: Game, leader: number, outcome: readonly number[], unasked = -1): boolean {
  const quota = game.quotas[leader]
  if (quota === null || quota === undefined) return true
  const asked = game.groups.filter((group, g) => group.leader === leader && g !== unasked)
  const says = asked.map((group) => 100 * worth(group, outcome) >= group.least)
  if (asked.some((group, n) => group.veto && !says[n])) return false
  const yes = asked.reduce((sum, group, n) => sum + (says[n] ? group.weight : 0), 0)
  return 100 * yes >= quota * asked.reduce((sum, group) => sum + group.weight, 0)
}

export function members(game: Game): Member[] {
  return everyOutcome(game.sizes).map((outcome) => {
    const units = game.leaders.map((leader) => worth(leader, outcome))
    const rational = game.leaders.every((leader, i) => 100 * units[i]! >= leader.least)
    const homes = game.leaders.map((_, i) => ratified(game, i, outcome))
    return { outcome, worth: units, rational, ratified: homes, agreeable: rational && homes.every(Boolean) }
  })
}

export const beats = (a: Member, b: Member): boolean =>
  a.worth.every((units, i) => units >= b.worth[i]!) && a.worth.some((units, i) => units > b.worth[i]!)

/** The members that no other beats, in outcome order. */
export const undominated = (set: readonly Member[]): Member[] => set.filter((x) => !set.some((y) => beats(y, x)))

/** Members tied at a worth vector, largest vector first: [worth, outcomes]. */
export function points(set: readonly Member[]): { worth: readonly number[]; outcomes: (readonly number[])[] }[] {
  const found: { worth: readonly number[]; outcomes: (readonly number[])[] }[] = []
  for (const member of undominated(set)) {
    const same = found.find((point) => point.worth.every((units, i) => units === member.worth[i]))
    if (same) same.outcomes.push(member.outcome)
    else found.push({ worth: member.worth, outcomes: [member.outcome] })
  }
  return found.sort((a, b) => {
    const i = a.worth.findIndex((units, n) => units !== b.worth[n])
    return b.worth[i]! - a.worth[i]!
  })
}

const leximin = (a: readonly Exact[], b: readonly Exact[]): number => {
  const left = [...a].sort(order)
  const right = [...b].sort(order)
  return left.map((value, i) => order(value, right[i]!)).find((sign) => sign !== 0) ?? 0
}

/** Every member that no other is better than by this order. */
const best = (set: readonly Member[], compare: (a: Member, b: Member) => number): Member[] =>
  set.filter((x) => set.every((y) => compare(x, y) >= 0))

/** The maximisers over a set of agreeable members; null for an empty set. */
export function solutions(game: Game, set: readonly Member[]) {
  const gains = (x: Member): Exact[] =>
    game.leaders.map((l, i) => [BigInt(100 * x.worth[i]! - l.least), BigInt(100 * l.total)])
  const product = (x: Member): Exact => gains(x).reduce(times, [1n, 1n])
  const percents = (x: Member): Exact =>
    x.worth.map((units, i): Exact => [BigInt(units), BigInt(game.leaders[i]!.total)]).reduce(plus, [0n, 1n])
  const spans = game.leaders.map((l, i) => Math.max(...set.map((x) => x.worth[i]!)) * 100 - l.least)
  const ratios = (x: Member): Exact[] =>
    game.leaders.map((l, i) => [BigInt(100 * x.worth[i]! - l.least), BigInt(spans[i]!)])
  if (set.length === 0)
    return { nash: null, kalaiSmorodinsky: null, egalitarian: null, utilitarian: null, degenerate: null }
  const byProduct = best(set, (a, b) => order(product(a), product(b)))
  const byGains = best(set, (a, b) => leximin(gains(a), gains(b)))
  const degenerate = product(byProduct[0]!)[0] === 0n
  return {
    nash: degenerate ? byGains : byProduct,
    degenerate,
    kalaiSmorodinsky: spans.includes(0) ? null : best(set, (a, b) => leximin(ratios(a), ratios(b))),
    egalitarian: byGains,
    utilitarian: best(set, (a, b) => order(percents(a), percents(b))),
  }
}
