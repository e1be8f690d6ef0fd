// What an observer of the talks could have counted, counted from the table: claims, reasons, concessions and linkages of all sides.

import type { Table } from '../engine/table.ts'
import type { Scenario } from '../scenario/scenario.ts'

export interface Observed {
  readonly claims: number // positions stated: each opening, and each package
  readonly reasons: number // words brought: cited for an opening or a package, brought against one, or questioned
  readonly concessions: number // packages that leave the side's own opening on some issue, and packages accepted (once by each side)
  readonly linkages: number // packages with more than one issue
}

/** The counts of the talks so far. Only what has been turned over is counted: an observer sees no more. */
export function observed({ issues }: Pick<Scenario, 'issues'>, { openings, offers }: Table): Observed {
  const stated = openings.flatMap((mine) => mine.filter((opening) => opening !== null))
  const replies = offers.flatMap((offer) => offer.replies.filter((reply) => reply !== null))
  const leavesOpening = offers.filter(({ seat, package: pack }) =>
    issues.some(({ id }, k) => {
      const opening = openings[seat]?.[k]
      return opening && pack[id] !== undefined && pack[id] !== opening.option
    }),
  )
  const count = (list: readonly { readonly quote: string | null }[]): number =>
    list.filter(({ quote }) => quote !== null).length
  return {
    claims: stated.length + offers.length,
    reasons: count(stated) + count(offers) + replies.filter((r) => r.against !== null || r.challenge).length,
    concessions: leavesOpening.length + replies.filter(({ accept }) => accept).length,
    linkages: offers.filter(({ package: pack }) => Object.keys(pack).length > 1).length,
  }
}
