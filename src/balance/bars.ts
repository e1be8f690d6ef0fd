// The table of bars that the counterpart has to clear (analysis.md): what is measured, and how much is enough.

import type { Analysis } from '../analysis/analyse.ts'
import type { Level, Scenario } from '../scenario/scenario.ts'
import { figuresBySeat, figuresOf, meanFigures, type SeatFigures } from './figures.ts'

/** Every figure of the table for one scenario; null where nothing could be measured. */
export interface PlayFigures {
  readonly agreement: number
  readonly nashRatio: number | null
  readonly pareto: number | null
  readonly overSplitter: number | null // trader's deal minus the splitter's
  readonly overPushover: number | null
  readonly pushoverOwnGain: number | null
  readonly stubbornOwnGain: number | null // stubborn's minus the trader's: below 0 is right
  readonly stubbornDeal: number | null // the same for deal
  readonly ease: number | null // trader's own gain against an apprentice minus against a hardliner
  readonly randomDeal: number | null
  readonly clickerDeal: number | null
  readonly randomEvidence: number | null
  readonly clickerEvidence: number | null
  readonly readingGap: number | null
  readonly seatGap: number | null
}

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** Difference between the seats of mean own gain, in points: largest minus smallest. */
export function seatGapOf(bySeat: readonly SeatFigures[]): number | null {
  const gains = bySeat.flatMap(({ ownGain }) => (ownGain === null ? [] : [ownGain]))
  return gains.length < 2 ? null : 100 * (Math.max(...gains) - Math.min(...gains))
}

/** All figures of a scenario. A trader is the counterpart at minister level, so its games against ministers are counterpart against counterpart. */
export function playFigures(scenario: Scenario, analysis: Analysis, seeds: number): PlayFigures {
  const at = (level: Level) => ({ seeds, level })
  const bySeat = figuresBySeat(scenario, analysis, 'trader', at('minister'))
  const trader = meanFigures(bySeat)
  const [pushover, stubborn, splitter, random, clicker] = (
    ['pushover', 'stubborn', 'splitter', 'random', 'clicker'] as const
  ).map((student) => figuresOf(scenario, analysis, student, at('minister')))
  const guessing = figuresOf(scenario, analysis, 'trader', { ...at('minister'), citing: 'random' })
  return {
    agreement: trader.agreement,
    nashRatio: trader.nashRatio,
    pareto: trader.pareto,
    overSplitter: minus(trader.deal, splitter!.deal),
    overPushover: minus(trader.deal, pushover!.deal),
    pushoverOwnGain: pushover!.ownGain,
    stubbornOwnGain: minus(stubborn!.ownGain, trader.ownGain),
    stubbornDeal: minus(stubborn!.deal, trader.deal),
    ease: minus(
      figuresOf(scenario, analysis, 'trader', at('apprentice')).ownGain,
      figuresOf(scenario, analysis, 'trader', at('hardliner')).ownGain,
    ),
    randomDeal: random!.deal,
    clickerDeal: clicker!.deal,
    randomEvidence: random!.evidence,
    clickerEvidence: clicker!.evidence,
    readingGap: minus(trader.evidence, guessing.evidence),
    seatGap: seatGapOf(bySeat),
  }
}

export type FigureName = keyof PlayFigures

export interface Bar {
  readonly figure: FigureName
  readonly generated: number | null // for the mean over generated scenarios; null: no bar
  readonly shipped: number | null // for each shipped scenario
  readonly reach: 'at-least' | 'at-most' | 'above' | 'below'
}

export const BARS: readonly Bar[] = [
  { figure: 'agreement', generated: 0.95, shipped: 0.95, reach: 'at-least' },
  { figure: 'nashRatio', generated: 0.88, shipped: 0.85, reach: 'at-least' },
  { figure: 'pareto', generated: 0.75, shipped: 0.7, reach: 'at-least' },
  { figure: 'overSplitter', generated: 10, shipped: 5, reach: 'at-least' },
  { figure: 'overPushover', generated: 15, shipped: 5, reach: 'at-least' },
  { figure: 'pushoverOwnGain', generated: 0.6, shipped: 0.65, reach: 'at-most' },
  { figure: 'stubbornOwnGain', generated: 0, shipped: 0, reach: 'below' },
  { figure: 'stubbornDeal', generated: 0, shipped: 0, reach: 'below' },
  { figure: 'ease', generated: 0.1, shipped: null, reach: 'at-least' },
  { figure: 'ease', generated: null, shipped: 0, reach: 'above' },
  { figure: 'randomDeal', generated: 45, shipped: 45, reach: 'at-most' },
  { figure: 'clickerDeal', generated: 45, shipped: 45, reach: 'at-most' },
  { figure: 'randomEvidence', generated: null, shipped: 40, reach: 'at-most' },
  { figure: 'clickerEvidence', generated: null, shipped: 40, reach: 'at-most' },
  { figure: 'readingGap', generated: null, shipped: 40, reach: 'at-least' },
]

/** Does a value clear a bar? A figure that could not be measured does not. */
export function clears(value: number | null, limit: number, reach: Bar['reach']): boolean {
  if (value === null) return false
  switch (reach) {
    case 'at-least':
      return value >= limit
    case 'at-most':
      return value <= limit
    case 'above':
      return value > limit
    case 'below':
      return value < limit
  }
}
