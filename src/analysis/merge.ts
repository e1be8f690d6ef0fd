// The frontier of X without looking at each outcome: unbeaten partial sums, issue by issue. Exact, because whoever beats a partial sum beats all its
// completions. Issues that a leader's linkages join are taken together as one.

import { compareWorth, type Frontier, type FrontierPoint, LISTED } from './frontier.ts'
import { maxima } from './maxima.ts'
import { type OutcomeSpace, outcomeAt, spaceOf } from './outcome-space.ts'
import type { Tables } from './tables.ts'
import { worth } from '../engine/worth.ts'

const LARGEST_COMPOUND = 2 ** 16 // outcomes of issues taken together
/** Partial sums kept for a space that is too large to enumerate: six leaders over billions of outcomes would take minutes beyond it. */
export const MOST_POINTS = 2 ** 16

/** Outcomes of a part that are worth the same: indices are sums of option x stride, so that parts add up. */
interface Tied {
  readonly indices: readonly number[] // ascending, the lowest at most LISTED
  readonly count: number
}

interface Partial {
  readonly worth: readonly number[]
  readonly parents: readonly (readonly [Partial, Partial])[] // [before, of this part]; none: `tied` is given
  tied: Tied | null // worked out when asked for
}

/** Issues in groups that no leader's linkage joins to another, in issue order. */
export function components(tables: Pick<Tables, 'sizes' | 'leaders'>): readonly (readonly number[])[] {
  const root = tables.sizes.map((_, k) => k)
  const find = (k: number): number => (root[k] === k ? k : find(root[k]!))
  for (const leader of tables.leaders)
    for (const link of leader.links)
      for (const w of link.when) {
        const [a, b] = [find(link.when[0]!.issue), find(w.issue)]
        root[Math.max(a, b)] = Math.min(a, b)
      }
  return tables.sizes.flatMap((_, k) =>
    find(k) === k ? [tables.sizes.flatMap((__, j) => (find(j) === k ? [j] : []))] : [],
  )
}

/** The unbeaten members among sums of two parts. null: too many. */
function sums(
  before: readonly Partial[],
  part: readonly Partial[],
  leaders: number,
  most: number,
): readonly Partial[] | null {
  const vectors = maxima(leaders)
  const parents: [Partial, Partial][][] = []
  const units = new Float64Array(leaders)
  for (const a of before) {
    for (const b of part) {
      for (let i = 0; i < leaders; i++) units[i] = a.worth[i]! + b.worth[i]!
      const slot = vectors.add(units)
      if (slot < 0) continue
      if (slot === parents.length) parents.push([[a, b]])
      else parents[slot]!.push([a, b])
    }
    if (vectors.size() > most) return null
  }
  return vectors.kept().map(({ slot, worth: w }) => ({ worth: w, parents: parents[slot]!, tied: null }))
}

/** The unbeaten options of some issues taken together. */
function partOf(tables: Tables, issues: readonly number[], space: OutcomeSpace): readonly Partial[] {
  const inner = spaceOf(issues.map((k) => tables.sizes[k]!))
  const measures = tables.leaders.map((leader) => ({
    ...leader,
    table: issues.map((k) => leader.table[k]!),
    links: leader.links
      .filter((link) => link.when.every((w) => issues.includes(w.issue)))
      .map((link) => ({ ...link, when: link.when.map((w) => ({ ...w, issue: issues.indexOf(w.issue) })) })),
  }))
  const vectors = maxima(measures.length)
  const indices: number[][] = []
  for (let n = 0; n < inner.count; n++) {
    const choice = outcomeAt(inner, n)
    const slot = vectors.add(measures.map((measure) => worth(measure, choice)))
    if (slot < 0) continue
    const index = choice.reduce((sum, option, c) => sum + option * space.strides[issues[c]!]!, 0)
    if (slot === indices.length) indices.push([index])
    else indices[slot]!.push(index)
  }
  return vectors.kept().map(({ slot, worth: w }) => ({
    worth: w,
    parents: [],
    tied: { indices: indices[slot]!, count: indices[slot]!.length },
  }))
}

/** The outcomes of a partial sum; the lowest of a union lie among the lowest of its parts. */
function tiedAt(partial: Partial): Tied {
  if (partial.tied === null) {
    const found: number[] = []
    let count = 0
    for (const [a, b] of partial.parents) {
      const [left, right] = [tiedAt(a), tiedAt(b)]
      count += left.count * right.count
      for (const x of left.indices) for (const y of right.indices) found.push(x + y)
    }
    partial.tied = { indices: found.sort((x, y) => x - y).slice(0, LISTED), count }
  }
  return partial.tied
}

/** The frontier of X with every tied outcome counted; null where linkages join too much, or more than `most` partial sums are unbeaten. */
export function mergedFrontier(tables: Tables, most = Number.POSITIVE_INFINITY): Frontier | null {
  const space = spaceOf(tables.sizes)
  const parts = components(tables)
  const compound = parts.map((issues) => issues.reduce((product, k) => product * tables.sizes[k]!, 1))
  if (space.count > Number.MAX_SAFE_INTEGER || compound.some((size) => size > LARGEST_COMPOUND)) return null
  const leaders = tables.leaders.length
  const nothing: Partial = { worth: tables.leaders.map(() => 0), parents: [], tied: { indices: [0], count: 1 } }
  let partials: readonly Partial[] | null = [nothing]
  for (const issues of parts) {
    partials = sums(partials, partOf(tables, issues, space), leaders, most)
    if (partials === null) return null
  }
  const points = partials.map((partial): FrontierPoint => {
    const { indices, count } = tiedAt(partial)
    const outcomes = indices.map((index) => outcomeAt(space, index))
    return { worth: partial.worth, outcomes, more: count - outcomes.length }
  })
  return { points: points.sort((a, b) => compareWorth(a.worth, b.worth)) }
}
