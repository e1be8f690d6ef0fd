// The outcome spaces that a session knows: each scenario is analysed once, as soon as it is loaded.

import type { Analysis } from '../analysis/analyse.ts'
import type { Outcomes } from './outcomes.ts'
import type { Loaded } from './state.ts'

export interface KnownOutcomes {
  /** Begins the analysis unless it is known. null: it is known; else it is known once this has ended well. */
  readonly coming: (loaded: Loaded) => Promise<unknown> | null
  /** Throws where it is not known yet. */
  readonly of: (loaded: Loaded) => Analysis
}

/** The outcome spaces of one session; none is known at first. */
export function knownOutcomes({ analyse }: Pick<Outcomes, 'analyse'>): KnownOutcomes {
  const known = new Map<string, Analysis>() // by the hash of the scenario
  const underway = new Map<string, Promise<unknown>>()
  const coming = ({ scenario, sha256 }: Loaded): Promise<unknown> | null => {
    if (known.has(sha256)) return null
    const asked = underway.get(sha256)
    if (asked) return asked
    const found = analyse(scenario)
    if (!(found instanceof Promise)) {
      known.set(sha256, found)
      return null
    }
    const ends = found.then((analysis) => known.set(sha256, analysis)).finally(() => underway.delete(sha256)) // one that failed is asked for again
    underway.set(sha256, ends)
    return ends
  }
  return {
    coming,
    of: ({ sha256 }) => {
      const analysis = known.get(sha256)
      if (!analysis) throw new Error('the outcome space is not known yet')
      return analysis
    },
  }
}
