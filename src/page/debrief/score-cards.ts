// The four scores as their cards show them: a number, what it measures, and why there is none where there is none. Pure.

import type { SeatDebrief } from '../../scoring/debrief.ts'
import type { Score } from '../../scoring/score.ts'
import type { Ending } from '../../session/ending.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { Words } from '../../wording/words.ts'

export const SCORES = ['record', 'evidence', 'deal', 'home'] as const
export type ScoreName = (typeof SCORES)[number]

export interface CardData {
  readonly name: ScoreName
  readonly title: string
  readonly value: number | null
  readonly shown: string // in the dial
  readonly told: string // in words, for those who hear it
  readonly says: string // what it measures, or why there is none
  readonly hasWorking: boolean
}

export function scoreCards(
  { debrief, scenario }: Ending,
  seat: SeatDebrief,
  words: Words,
): Readonly<Record<ScoreName, CardData>> {
  const { say, language } = words
  const leader = scenario.leaders.find((l) => l.id === seat.seat)!
  const name = scenario.people.find((p) => p.id === leader.person)!.name
  const card = (score: ScoreName, value: Score | null, says: string, hasWorking: boolean): CardData => ({
    name: score,
    title: say(`score-${score}`),
    value: value?.value ?? null,
    shown: value ? numberIn(language, value.shown) : '–',
    told: value ? say('score-told', { shown: numberIn(language, value.shown) }) : say('score-none'),
    says,
    hasWorking,
  })
  const { deal } = debrief
  const { evidence, home, record } = seat
  const homeSays = (): string => {
    if (!home) return say(scenario.quotas[seat.seat] ? 'home-none-vote' : 'home-none-groups')
    return say(`home-code-${home.code}`, {
      yes: home.working.yes,
      total: home.working.total,
      needed: Math.ceil(home.working.needed),
    })
  }
  return {
    record: card('record', record.score, say(`record-code-${record.code}`, { name }), record.working.terms.length > 0),
    evidence: card(
      'evidence',
      evidence.score,
      say(evidence.score ? 'evidence-says' : 'evidence-none'),
      evidence.working.statements.length > 0,
    ),
    deal: card('deal', deal.score, say(`deal-code-${deal.code}`), deal.working.terms.length > 0),
    home: card('home', home?.score ?? null, homeSays(), home !== null),
  }
}
