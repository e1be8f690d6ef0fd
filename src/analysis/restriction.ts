// A part of the outcome space: some issues held at one option. The same analysis answers questions about the part.

import type { Link, Measure } from '../engine/worth.ts'
import type { Tables } from './tables.ts'

/** Option index by issue, or null where the issue stays free. */
export type Held = readonly (number | null)[]

function restrictMeasure<M extends Measure>(measure: M, held: Held): M {
  const links = measure.links.flatMap((link): Link[] =>
    link.when.some((w) => held[w.issue] !== null && held[w.issue] !== w.option)
      ? []
      : [{ ...link, when: link.when.map((w) => (held[w.issue] === null ? w : { issue: w.issue, option: 0 })) }],
  )
  const table = measure.table.map((row, k) => (held[k] === null ? row : [row[held[k]!]!]))
  return { ...measure, table, links }
}

/** The tables of the part. A held issue has one option there, its index 0. */
export const restrict = (tables: Tables, held: Held): Tables => ({
  sizes: tables.sizes.map((size, k) => (held[k] === null ? size : 1)),
  leaders: tables.leaders.map((leader) => restrictMeasure(leader, held)),
  groups: tables.groups.map((group) => restrictMeasure(group, held)),
  quotas: tables.quotas,
})
