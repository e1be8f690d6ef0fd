// Every reason of a computer's seat has one sentence.

import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import type { Fault, Reason, ReasonCode } from '../../src/counterpart/reason.ts'
import { issueInSentence } from '../../src/wording/names.ts'
import { tellReason } from '../../src/wording/tell-reason.ts'
import { words } from './words-here.ts'

const worths = { total: 1, floor: 0, ceil: 100, target: 50, offer: 60, judged: 40 }
const judgement = { worths, pace: { time: 0, come: 0 } }
const declining = { ...judgement, cost: { issue: 'i0', offered: 'o0', wanted: 'o1', cost: 1 }, challenge: false }

// The compiler keeps this table whole: a new code does not compile before it has a sample here.
const SAMPLES: { readonly [Code in ReasonCode]: Extract<Reason, { code: Code }> } = {
  'own-words': { code: 'own-words', quote: 'q0', strength: 'explicit', kind: 'direct' },
  'own-best': { code: 'own-best', score: 100 },
  'largest-saliences': { code: 'largest-saliences', saliences: [2, 1] },
  'first-offer': { code: 'first-offer', ...judgement },
  'gave-ground': { code: 'gave-ground', ground: null, because: null, without: 0, ...judgement },
  'held-firm': { code: 'held-firm', ...judgement },
  'another-way': { code: 'another-way', ...judgement },
  'serves-both': { code: 'serves-both', text: 1, ...judgement },
  'as-good-as-my-offer': { code: 'as-good-as-my-offer', ...judgement },
  'better-than-nothing': { code: 'better-than-nothing', ...judgement },
  'no-worse-than-signed': { code: 'no-worse-than-signed', text: 1, ...judgement },
  'below-my-offer': { code: 'below-my-offer', ...declining },
  'below-target': { code: 'below-target', ...declining },
  'below-floor': { code: 'below-floor', ...declining },
  'red-line': { code: 'red-line', crossed: 'ISSUE', quote: null, ...declining },
  'home-would-refuse': { code: 'home-would-refuse', groups: ['GROUP'], ...declining },
  'refused-before': { code: 'refused-before', ...declining },
  'settles-nothing': { code: 'settles-nothing', ...declining },
  'cannot-carry-home': { code: 'cannot-carry-home', ...declining },
  'worse-than-signed': { code: 'worse-than-signed', text: 1, ...declining },
  'text-is-enough': { code: 'text-is-enough', ...judgement },
  'signs-as-offer': { code: 'signs-as-offer', ...judgement },
  'signs-at-last': { code: 'signs-at-last', ...judgement },
  'signature-refused': { code: 'signature-refused', why: 'below-floor', ...judgement },
  'nothing-to-propose': { code: 'nothing-to-propose', ...judgement },
  'nothing-better-seen': { code: 'nothing-better-seen' },
  'by-script': { code: 'by-script', student: 'trader' },
}

const [scenario] = shelved(new URL('../../scenarios', import.meta.url).pathname).map((s) => s.scenario)
const telling = { words, scenario: scenario!, seat: scenario!.leaders[0]!.id }
const issue = scenario!.issues[0]!.id
const other = scenario!.issues[1]!.id
const real = (reason: Reason): Reason => {
  if (reason.code === 'red-line') return { ...reason, crossed: issue }
  return reason.code === 'home-would-refuse' ? { ...reason, groups: [scenario!.groups[0]!.id] } : reason
}

describe('reasons', () => {
  it.each(Object.values(SAMPLES).map((reason) => [reason.code, reason] as const))('%s is one sentence', (_, reason) => {
    const said = tellReason(telling, real(reason))
    expect(said).toMatch(/^[A-Z][^.!?]*\.$/)
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(20)
  })

  it('names the issue on which ground was given, and whose step brought it about', () => {
    const step = { from: 'a', to: 'b' }
    const ground = { ...step, issue, cost: 1, rank: 1, ranks: 3 }
    const because = { ...step, issue: other, seat: telling.seat, steps: 1, gain: 1 }
    const reason: Reason = { ...SAMPLES['gave-ground'], ground, because }
    expect(tellReason(telling, { ...reason, because: null })).toContain(issueInSentence(scenario!, issue))
    expect(tellReason(telling, reason)).toContain(`you moved on ${issueInSentence(scenario!, other)}`)
    const seat = scenario!.leaders[1]!.id
    expect(tellReason({ ...telling, seat }, reason)).toContain(scenario!.leaders[0]!.side)
  })

  it('tells every fault of a text apart from the others', () => {
    const faults: readonly Fault[] = [
      'below-my-offer',
      'below-target',
      'below-floor',
      'red-line',
      'home-would-refuse',
      'refused-before',
      'cannot-carry-home',
      'settles-nothing',
    ]
    const said = faults.map((why) => tellReason(telling, { ...SAMPLES['signature-refused'], why }))
    expect(new Set(said).size).toBe(faults.length)
  })
})
