// What is open to everybody once the talks are over: the whole scenario with its codings, the outcome space and the scores.

import type { Analysis } from '../analysis/analyse.ts'
import type { Negotiation } from '../engine/negotiation.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { Record } from '../engine/record.ts'
import type { ResultKind, Scenario } from '../scenario/scenario.ts'
import type { PredictionItem } from '../classroom/prediction.ts'
import type { Debrief } from '../scoring/debrief.ts'

export interface Ending {
  readonly result: ResultKind
  readonly scenario: Scenario
  readonly negotiation: Negotiation
  readonly analysis: Analysis
  readonly debrief: Debrief
  readonly record: Record
  readonly earlier: readonly Outcome[] | null // the way of the game that this one was forked from
  readonly before: Ending | null // of the game played before this one, to be compared
  readonly round: readonly PredictionItem[] // asked before the reveal; none: no round
}
