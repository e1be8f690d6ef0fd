// What the jobs recorded beside what the game recorded: laws over random games, the counts against the events of the log.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviserMark, homeMark, seenMark } from '../../../src/session/room/marks.ts'
import { forecasts, hardest, judgements, sightings } from '../../../src/session/room/job-report.ts'
import { compared } from '../../../src/session/room/compared.ts'
import { predicted } from '../../../src/session/room/asked.ts'
import { predictionItems } from '../../../src/classroom/prediction.ts'
import { endings } from '../endings.ts'

describe('the job cards', () => {
  it('count what the log tells', () => {
    fc.assert(
      fc.property(endings(), ({ ending, log, seat }) => {
        const of = (type: string) => log.filter(({ event }) => event.type === type).length
        const openings = log.flatMap(({ event }) => (event.type === 'openings-shown' ? event.openings : []))
        const seen = Object.fromEntries(sightings(ending, {}, seat).map(({ kind, is }) => [kind, is]))
        expect(seen.claims).toBe(openings.length + of('proposed'))
        const accepted = log.filter(({ event }) => event.type === 'answered' && event.accept).length
        expect(seen.concessions).toBeGreaterThanOrEqual(accepted)
        const linked = log.filter(({ event }) => event.type === 'proposed' && Object.keys(event.package).length > 1)
        expect(seen.linkages).toBe(linked.length)
        expect(sightings(ending, { [seenMark(seat, 'claims')]: 4 }, seat)[0]!.said).toBe(4)
      }),
      { numRuns: 60 },
    )
  })

  it('judge the words of every opening and package that cites some, and each once', () => {
    fc.assert(
      fc.property(endings(), ({ ending, seat }) => {
        const cited = ending.record.actions.flatMap((action, move) =>
          action.seat === seat && (action.type === 'open' || action.type === 'propose') && action.quote !== null
            ? [{ move, quote: action.quote }]
            : [],
        )
        const marks = Object.fromEntries(cited.map(({ move }) => [adviserMark(seat, move), 2]))
        const made = judgements(ending, marks, seat)
        // An opening of a game that was left before it was turned over is not judged.
        expect(made.length).toBeLessThanOrEqual(cited.length)
        expect(judgements(ending, {}, seat)).toEqual([])
        const values = ending.debrief.seats[0]!.evidence.working.statements.filter(
          ({ kind, quote }) => (kind === 'opening' || kind === 'proposal') && quote !== null,
        ).map(({ code }) => (code === 'explicit' || code === 'implied' ? 2 : code === 'bears' ? 1 : 0))
        expect(made.map(({ is }) => is).sort()).toEqual([...values].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('compare each own group’s vote with what was foretold', () => {
    fc.assert(
      fc.property(endings(), fc.boolean(), ({ ending, seat }, yes) => {
        const own = ending.scenario.groups.filter(({ leader }) => leader === seat)
        const { votes } = ending.negotiation.table
        const marks = Object.fromEntries(
          votes.flatMap((_, n) => own.map(({ id }) => [homeMark(seat, n, id), yes ? 1 : 0])),
        )
        const told = forecasts(ending, marks, seat)
        expect(told.length).toBe(own.length * votes.length)
        for (const { said } of told) expect(said).toBe(yes)
        expect(forecasts(ending, {}, seat).every(({ said }) => said === null)).toBe(true)
        const named = hardest(ending, { [`hardest ${seat}`]: 0 }, seat)
        if (own.length === 0) expect(named).toBeNull()
        else {
          const last = told.slice(-own.length).filter(({ voted }) => !voted)
          expect(named!.refused).toEqual(votes.length === 0 ? null : last.map(({ group }) => group))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('two games and predictions', () => {
  it('say of a game beside itself that nothing changed', () => {
    fc.assert(
      fc.property(endings(), ({ ending }) => {
        expect(compared(ending)).toBeNull()
        const both = compared({ ...ending, before: ending })!
        expect(both.games[0]).toEqual(both.games[1])
        expect(both.issues.every(({ same }) => same) && both.sameSeed).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('score the mean of the squared distances', () => {
    fc.assert(
      fc.property(
        endings(),
        fc.array(fc.constantFrom(0, 10, 25, 50, 75, 90, 100), { maxLength: 4 }),
        ({ ending }, said) => {
          const round = predictionItems(ending.scenario, 5, 4)
          const marks = Object.fromEntries(said.map((value, n) => [`predict ${n}`, value]))
          const given = predicted({ round }, { marks })
          if (round.length === 0) return expect(given).toBeNull()
          const parts = round.flatMap(({ so }, n) =>
            said[n] === undefined ? [] : [(said[n]! / 100 - (so ? 1 : 0)) ** 2],
          )
          if (parts.length === 0) expect(given!.score.brier).toBeNull()
          else expect(given!.score.brier).toBeCloseTo(parts.reduce((a, b) => a + b, 0) / parts.length, 3)
        },
      ),
      { numRuns: 40 },
    )
  })
})
