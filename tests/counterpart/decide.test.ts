// Laws of the counterpart over random scenarios: legal, never below its floor, the same for equal views, and reasons that are true.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestQuote } from '../../src/counterpart/citation.ts'
import { type Decision, decide } from '../../src/counterpart/decide.ts'
import { reachOf, worthOf } from '../../src/counterpart/reach.ts'
import { apply } from '../../src/engine/apply.ts'
import { begin } from '../../src/engine/begin.ts'
import { sampleMove } from '../../src/engine/legal.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { type Outcome, overwrite } from '../../src/engine/outcome.ts'
import { ownMeasures, type SeatView, seatView } from '../../src/engine/seat-view.ts'
import { toAct } from '../../src/engine/table.ts'
import { diceFor } from '../../src/lib/dice.ts'
import { type Level, LEVELS, type Scenario } from '../../src/scenario/scenario.ts'
import { evidenceScore } from '../../src/scoring/evidence.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { scenarios } from '../generators/scenario.ts'
import { carry, optionsFor } from '../engine/play.ts'

interface Moment {
  readonly before: Negotiation
  readonly after: Negotiation
  readonly view: SeatView
  readonly level: Level
  readonly decision: Decision
}

/** A game in which the seats of `levels` are counterparts and the others play at random; every decision of a counterpart. */
function watch(scenario: Scenario, seed: number, levels: readonly (Level | null)[]): readonly Moment[] {
  let negotiation = begin(scenario, optionsFor(seed))
  let dice = diceFor(seed, 9)
  const moments: Moment[] = []
  for (let [seat] = toAct(negotiation.table); seat !== undefined; [seat] = toAct(negotiation.table)) {
    const view = seatView(negotiation, scenario.leaders[seat]!.id, 'program')
    const level = levels[seat] ?? null
    if (level === null) {
      const [move, next] = sampleMove(view, dice)
      dice = next
      negotiation = carry(negotiation, move).negotiation
      continue
    }
    const decision = decide(view, level)
    const step = apply(negotiation, decision.move)
    if (!step.ok) throw new Error(`${step.reason}: ${JSON.stringify(decision)}`)
    moments.push({ before: negotiation, after: step.value.negotiation, view, level, decision })
    negotiation = step.value.negotiation
  }
  return moments
}

const players = fc.array(fc.constantFrom(...LEVELS, null), { minLength: 4, maxLength: 4 })
/** Anything allowed, and what a sensible author writes: the latter have real bargains. */
const worlds = fc.oneof(
  scenarios(),
  fc.nat(5000).map((seed) => drawScenario(seed)),
)

const games = fc
  .tuple(worlds, fc.nat(), players)
  .map(([scenario, seed, levels]) => watch(scenario, seed, levels.some((l) => l !== null) ? levels : LEVELS))

const everyMoment = (runs: number, law: (moment: Moment) => void) =>
  fc.assert(
    fc.property(games, (moments) => {
      for (const moment of moments) law(moment)
    }),
    { numRuns: runs, endOnFailure: true },
  )

const own = ({ brief }: SeatView, outcome: Outcome): number => worthOf(reachOf(brief), outcome)

/** The package on the table over the text. */
const offered = ({ brief, table }: SeatView): Outcome =>
  overwrite(brief.scenario, table.text, table.offers.at(-1)!.package)

describe('a counterpart', () => {
  test('never makes an illegal move and never walks out', () => {
    everyMoment(60, ({ decision }) => {
      expect(decision.move.type).not.toBe('walk-out')
      expect(decision.move.type).not.toBe('consult')
    })
  })

  test('makes the same move for an equal view, whatever it saw before', () => {
    everyMoment(30, ({ view, level, decision }) => {
      expect(decide(structuredClone(view), level)).toEqual(decision)
    })
  })

  test('never signs or calls below its walk-away, and gives up nothing of a signed text', () => {
    everyMoment(60, ({ view, decision: { move } }) => {
      const least = ownMeasures(view.brief).leader.least
      if ((move.type === 'sign' && move.accept) || move.type === 'call')
        expect(own(view, view.table.text)).toBeGreaterThanOrEqual(least)
      const { phase } = view.table
      if (move.type === 'answer' && move.accept && phase.name === 'answering' && phase.waiting !== null)
        expect(own(view, offered(view))).toBeGreaterThanOrEqual(own(view, view.table.text))
    })
  })

  test('proposes nothing below its walk-away, over its red lines, or that failed before', () => {
    everyMoment(60, ({ view, decision: { move } }) => {
      if (move.type !== 'propose') return
      const { brief, table } = view
      const outcome = overwrite(brief.scenario, table.text, move.package)
      expect(own(view, outcome)).toBeGreaterThanOrEqual(ownMeasures(brief).leader.least)
      expect(table.votes.map((vote) => vote.text)).not.toContainEqual(outcome)
      for (const { issue, options } of brief.leader.redLines) {
        const k = brief.scenario.issues.findIndex((i) => i.id === issue)
        expect(options).not.toContain(brief.scenario.issues[k]!.options[outcome[k]!]!.id)
      }
    })
  })

  test('challenges exactly those citations that support nothing of the package, when it declines', () => {
    everyMoment(60, ({ view, decision: { move } }) => {
      if (move.type !== 'answer') return
      const offer = view.table.offers.at(-1)!
      const supports = view.brief.codings!.find((c) => c.id === offer.quote)?.supports ?? []
      const shown = supports.some((s) => s.options.includes(offer.package[s.issue] ?? ''))
      expect(move.challenge ?? false).toBe(!move.accept && offer.quote !== null && !shown)
    })
  })
})

describe('reasons', () => {
  test('carry worths that are the outcome’s own, in range', () => {
    everyMoment(60, ({ view, decision: { move, reason } }) => {
      if (!('worths' in reason)) return
      const { total, floor, ceil, target, offer, judged } = reason.worths
      expect(total).toBe(ownMeasures(view.brief).leader.total)
      for (const value of [floor, ceil, target, offer ?? 0, judged ?? 0]) expect(Number.isSafeInteger(value)).toBe(true)
      expect(target).toBeGreaterThanOrEqual(floor)
      if (reason.code !== 'cannot-carry-home' && offer !== null) {
        expect(offer).toBeGreaterThanOrEqual(target)
        expect(offer).toBeLessThanOrEqual(ceil)
      }
      if (move.type === 'propose')
        expect(judged).toBe(own(view, overwrite(view.brief.scenario, view.table.text, move.package)))
      if (move.type === 'sign' || move.type === 'call') expect(judged).toBe(own(view, view.table.text))
    })
  })

  test('say truly why it accepts or declines', () => {
    everyMoment(60, ({ view, decision: { move, reason } }) => {
      switch (reason.code) {
        case 'as-good-as-my-offer':
        case 'signs-as-offer':
          return expect(reason.worths.judged!).toBeGreaterThanOrEqual(reason.worths.offer!)
        case 'better-than-nothing':
        case 'signs-at-last':
          return expect(reason.worths.judged!).toBeGreaterThanOrEqual(reason.worths.target)
        case 'below-my-offer':
          return expect(reason.worths.judged!).toBeLessThan(reason.worths.offer!)
        case 'below-target':
          return expect(reason.worths.judged!).toBeLessThan(reason.worths.target)
        case 'below-floor':
          return expect(reason.worths.judged!).toBeLessThan(reason.worths.floor)
        case 'worse-than-signed':
          return expect(reason.worths.judged!).toBeLessThan(reason.text)
        case 'no-worse-than-signed':
          return expect(reason.worths.judged!).toBeGreaterThanOrEqual(reason.text)
        case 'home-would-refuse':
          expect(reason.groups.length).toBeGreaterThan(0)
          return expect(view.brief.groups.map((g) => g.id)).toEqual(expect.arrayContaining([...reason.groups]))
        case 'red-line':
          return expect(view.brief.leader.redLines.map((l) => l.issue)).toContain(reason.crossed)
        default:
          return expect(move.type === 'answer' && move.accept).toBe(false)
      }
    })
  })

  test('of a decline name the issue that costs most', () => {
    everyMoment(60, ({ view, decision: { move, reason } }) => {
      if (!('cost' in reason) || move.type !== 'answer') return
      const { issue, offered: option, wanted, cost } = reason.cost
      expect(move.issue).toBe(issue)
      expect(view.table.offers.at(-1)!.package[issue]).toBe(option)
      const k = view.brief.scenario.issues.findIndex((i) => i.id === issue)
      const { options } = view.brief.scenario.issues[k]!
      const { salience, scores } = view.brief.leader.preferences[k]!
      const score = (id: string) => scores[options.findIndex((o) => o.id === id)]!
      expect(cost).toBe(100 * salience * (score(wanted) - score(option)))
    })
  })

  test('of giving ground: from its last offer to this one, on the issue that cost it most, after a step that the other took', () => {
    let seen = 0
    everyMoment(60, ({ view, decision: { move, reason } }) => {
      if (reason.code !== 'gave-ground' || move.type !== 'propose' || !reason.ground) return
      const { brief, table } = view
      const last = table.offers.findLast((o) => o.seat === brief.index && !o.lastLook)!
      const was = overwrite(brief.scenario, last.before, last.package)
      const now = overwrite(brief.scenario, table.text, move.package)
      expect(own(view, now)).toBeLessThan(own(view, was))
      const costs = brief.scenario.issues.map((issue, k) => {
        const { salience, scores } = brief.leader.preferences[k]!
        return { id: issue.id, cost: 100 * salience * (scores[was[k]!]! - scores[now[k]!]!) }
      })
      const { issue, from, to, cost, rank, ranks } = reason.ground
      const k = brief.scenario.issues.findIndex((i) => i.id === issue)
      expect(cost).toBe(Math.max(...costs.map((c) => c.cost)))
      expect(costs[k]!.cost).toBe(cost)
      expect([from, to]).toEqual([was, now].map((o) => brief.scenario.issues[k]!.options[o[k]!]!.id))
      const saliences = brief.leader.preferences.map((p) => p.salience)
      expect(rank === ranks).toBe(saliences[k] === Math.min(...saliences))
      expect(rank === 1).toBe(saliences[k] === Math.max(...saliences))
      if (!reason.because) return
      seen++
      const step = reason.because
      const about = brief.scenario.issues.find((i) => i.id === step.issue)!
      const places = [step.from, step.to].map((id) => about.options.findIndex((o) => o.id === id))
      expect(step.steps).toBe(Math.abs(places[0]! - places[1]!))
      expect(step.seat).not.toBe(brief.seat)
      expect(step.gain).toBeGreaterThan(0)
      expect(reason.without).toBeGreaterThan(reason.worths.target)
    })
    expect(seen).toBeGreaterThan(10)
  })
})

describe('citing', () => {
  test('by the codes no quote would have scored higher for the statement', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seed) => {
        const scenario = drawScenario(seed)
        for (const { view, after, before, decision } of watch(scenario, seed, ['minister', 'minister'])) {
          if (decision.move.type !== 'propose') continue
          const value = (state: Negotiation): number =>
            evidenceScore(scenario, state.table, view.brief.index).working.statements.at(-1)?.value ?? 0
          const chosen = value(after)
          for (const { id } of scenario.quotes) {
            const step = carry(before, { ...decision.move, quote: id })
            expect(value(step.negotiation)).toBeLessThanOrEqual(chosen)
          }
        }
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  test('it opens with what its own voices say, in the strongest words', () => {
    everyMoment(60, ({ view, decision: { move, reason } }) => {
      if (move.type !== 'open') return
      const { brief } = view
      const spoken = brief.scenario.quotes.filter(
        (q) =>
          brief.leader.voices.includes(q.speaker) &&
          brief.codings!.find((c) => c.id === q.id)!.supports.some((s) => s.issue === move.issue),
      )
      expect(reason.code).toBe(spoken.length > 0 ? 'own-words' : 'own-best')
      expect(move.quote === null).toBe(spoken.length === 0)
      if (move.quote === null) return
      const support = brief.codings!.find((c) => c.id === move.quote)!.supports.find((s) => s.issue === move.issue)!
      expect(support.options).toContain(move.option)
      expect(bestQuote(view, [{ issue: move.issue, option: move.option }], true)).not.toBeNull()
    })
  })
})
