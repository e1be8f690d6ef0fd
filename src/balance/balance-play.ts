// What a scenario's balance report learns by playing: the scripted students, the gap between the seats, the gap between reading and guessing.

import type { Analysis } from '../analysis/analyse.ts'
import type { Level, Scenario } from '../scenario/scenario.ts'

/** One student's figures at a level: means over the seats. ownGain = share of the Kalai-Smorodinsky gain. */
export interface StudentFigures {
  readonly deal: number | null
  readonly ownGain: number | null
  readonly evidence: number | null
}

export interface BalancePlay {
  readonly students: Readonly<Record<string, Readonly<Partial<Record<Level, StudentFigures>>>>> // by student
  readonly seatGap: number | null // points
  readonly readingGap: number | null // points of the evidence score
}

/** Not measured yet: no student plays. */
export function balancePlay(_scenario: Scenario, _analysis: Analysis): BalancePlay {
  return { students: {}, seatGap: null, readingGap: null }
}
