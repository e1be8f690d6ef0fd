import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clerkOf } from '../../../src/analysis/agreement-set.ts'
import { type Analysis, analyse } from '../../../src/analysis/analyse.ts'
import {
  paperDeal,
  type PaperLine,
  type PaperPoint,
  paperScores,
  type PaperSheet,
  pointsFor,
} from '../../../src/classroom/paper/paper-score.ts'
import { paperTables } from '../../../src/classroom/paper/paper-tables.ts'
import type { Negotiation } from '../../../src/engine/negotiation.ts'
import { issueIndex, optionIndex, overwrite, type Package } from '../../../src/engine/outcome.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { agreedText, debrief } from '../../../src/scoring/debrief.ts'
import { playAtRandom } from '../../engine/play.ts'
import { drawScenario } from '../../generators/drawn-scenario.ts'
import { scenarios } from '../../generators/scenario.ts'
import { ferry } from '../../scoring/ferry.ts'

/** What the players would have written on the table sheet. */
function sheetOf({ scenario, table, sealed }: Negotiation): PaperSheet {
  const tables = paperTables(scenario, analysisOf(scenario))
  const quote = (id: string | null) => (id === null ? null : scenario.quotes.findIndex((q) => q.id === id))
  const point = (issue: string, option: string): PaperPoint => {
    const k = issueIndex(scenario, issue)
    return { issue: k, option: optionIndex(scenario.issues[k]!, option) }
  }
  const points = (pack: Package) =>
    Object.entries(pack)
      .map(([issue, option]) => point(issue, option))
      .sort((a, b) => a.issue - b.issue)
  const openings = tables.agenda.flatMap((issue) =>
    table.openings.flatMap((by, seat): PaperLine[] => {
      const opening = by[issue]
      if (!opening) return []
      const stated = point(scenario.issues[issue]!.id, opening.option)
      return [{ kind: 'opening', seat, stated, quote: quote(opening.quote) }]
    }),
  )
  const offers = table.offers.flatMap((offer): PaperLine[] => {
    const stated = points(offer.package)
    const after = overwrite(scenario, offer.before, offer.package)
    const changes = stated.filter(({ issue }) => after[issue] !== offer.before[issue])
    const replies = offer.replies.flatMap((reply, seat): PaperLine[] => {
      if (!reply || reply.accept) return []
      if (reply.against !== null)
        return [
          {
            kind: 'against',
            seat,
            declined: point(reply.issue!, offer.package[reply.issue!]!),
            quote: quote(reply.against)!,
          },
        ]
      return reply.challenge ? [{ kind: 'challenge', seat, stated, quote: quote(offer.quote)! }] : []
    })
    return [{ kind: 'proposal', seat: offer.seat, stated, changes, quote: quote(offer.quote) }, ...replies]
  })
  const text = table.votes.at(-1)?.text
  return {
    lines: [...openings, ...offers],
    agreed: agreedText(table),
    // The groups vote by their points and the number they drew.
    yes: tables.leaders.map((leader, i) => {
      if (!leader.home || !text) return null
      let [weight, vetoed] = [0, false]
      tables.groups.forEach((group, g) => {
        if (group.leader !== i) return
        const drawn = group.needs.find(({ hundredths }) => hundredths * (group.most / 100) === sealed.thresholds[g])!
        if (pointsFor(group, text) >= drawn.points) weight += group.weight
        else vetoed ||= group.veto
      })
      return { weight, vetoed }
    }),
  }
}

const analyses = new WeakMap<Scenario, Analysis>()
function analysisOf(scenario: Scenario): Analysis {
  const known = analyses.get(scenario) ?? analyse(scenario)
  analyses.set(scenario, known)
  return known
}

function expectSameScores(negotiation: Negotiation): void {
  const { scenario } = negotiation
  const analysis = analysisOf(scenario)
  const tables = paperTables(scenario, analysis)
  const sheet = sheetOf(negotiation)
  const seats = scenario.leaders.map(({ id }) => id)
  const screen = debrief(scenario, negotiation, analysis, { seat: seats[0]!, freePlay: false, seats })
  seats.forEach((seat, i) => {
    const own = screen.seats.find((one) => one.seat === seat)!
    expect(paperScores(tables, sheet, i)).toEqual({
      record: own.record.score?.shown ?? null,
      evidence: own.evidence.score?.shown ?? null,
      home: own.home?.score.shown ?? null,
    })
  })
  expect(paperDeal(tables, sheet)).toBe(screen.deal.score?.shown ?? null)
}

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })
const ended = (scenario: Scenario, seed: number): Negotiation => playAtRandom(scenario, seed).states.at(-1)!
const drawn = Array.from({ length: 12 }, (_, n) => drawScenario(n + 1))

describe('a game on paper scores as on the screen', () => {
  test('1,000 random games over scenarios as an author might write them', () => {
    fc.assert(
      fc.property(fc.constantFrom(ferry, ...drawn), seeds, (scenario, seed) => expectSameScores(ended(scenario, seed))),
      { numRuns: 1000 },
    )
  })

  test('and over anything that is allowed', () => {
    fc.assert(
      fc.property(fc.noShrink(scenarios({ issues: [1, 3], quotes: [0, 8] })), seeds, (scenario, seed) =>
        expectSameScores(ended(scenario, seed)),
      ),
      { numRuns: 150 },
    )
  })

  test("the clerk's list says what the clerk says", () => {
    fc.assert(
      fc.property(fc.constantFrom(ferry, ...drawn), fc.infiniteStream(fc.nat()), (scenario, numbers) => {
        const tables = paperTables(scenario, analysisOf(scenario))
        const text = scenario.issues.map(({ options }) => numbers.next().value % options.length)
        const points = tables.leaders.map((leader) => pointsFor(leader, text))
        const listed = tables.better!.some(
          (row) => row.every((sum, i) => sum >= points[i]!) && row.some((sum, i) => sum > points[i]!),
        )
        expect(listed).toBe(clerkOf(analysisOf(scenario).agreementFrontier, scenario)(text))
      }),
    )
  })
})
