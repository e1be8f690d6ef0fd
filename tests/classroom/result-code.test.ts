import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classResult } from '../../src/classroom/class-result.ts'
import { decodeResult, encodeResult, markOfCode, scenarioMark } from '../../src/classroom/result-code.ts'
import { symbolsFrom, textOf, withChecks } from '../../src/classroom/symbols.ts'
import { ferry, ferryDebrief, FERRY_GAMES, ferryHash, ferryRecord, ferryTable } from '../scoring/ferry.ts'
import { codedResults, codedScenarios, resultsOf } from './results.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bare = (code: string) => code.replaceAll('-', '')

describe('a code holds its result', () => {
  test('what was written is read again; quotes that did not fit are the last', () => {
    fc.assert(
      fc.property(codedResults, ({ coded, result }) => {
        const read = decodeResult(coded, encodeResult(coded, result))
        if (!read.ok) throw new Error(read.reason)
        expect({ ...read.value, uses: [] }).toEqual({ ...result, uses: [] })
        expect(read.value.uses).toEqual(result.uses.slice(0, read.value.uses.length))
      }),
    )
  })

  test('four quotes always fit into six groups in a game of two', () => {
    fc.assert(
      fc.property(
        codedScenarios
          .filter(({ scenario }) => scenario.leaders.length === 2)
          .chain((coded) => resultsOf(coded.scenario, 4).map((result) => ({ coded, result }))),
        ({ coded, result }) => {
          const code = encodeResult(coded, result)
          expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3,5}$/)
          expect(decodeResult(coded, code)).toEqual({ ok: true, value: result })
        },
      ),
    )
  })

  test('the way it is written does not matter', () => {
    fc.assert(
      fc.property(codedResults, fc.constantFrom('', ' ', '-', '\u2013', '\n', ' - '), ({ coded, result }, between) => {
        const code = encodeResult(coded, result)
        const other = code.split('-').join(between).toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o')
        expect(decodeResult(coded, other)).toEqual(decodeResult(coded, code))
      }),
    )
  })

  test.each(FERRY_GAMES)('a recorded game comes back whole: %s', (game) => {
    const coded = { scenario: ferry, sha256: ferryHash }
    const result = classResult(ferry, ferryTable(game), ferryDebrief(game), 'kell', {
      opponent: 'minister',
      game: ferryRecord(game),
    })
    const read = decodeResult(coded, encodeResult(coded, result))
    expect(read.ok && { ...read.value, uses: [] }).toEqual({ ...result, uses: [] })
    expect(read.ok && read.value.uses.length).toBeGreaterThan(0)
  })
})

describe('a wrong code is refused', () => {
  test('any one wrong character', () => {
    fc.assert(
      fc.property(codedResults, fc.nat(), fc.integer({ min: 1, max: 31 }), ({ coded, result }, place, by) => {
        const code = bare(encodeResult(coded, result))
        const at = place % code.length
        const wrong = LETTERS[(LETTERS.indexOf(code[at]!) + by) % 32]!
        const read = decodeResult(coded, code.slice(0, at) + wrong + code.slice(at + 1))
        expect(read).toEqual({ ok: false, reason: 'mistyped' })
      }),
    )
  })

  test('two neighbours exchanged, one left out, one doubled', () => {
    fc.assert(
      fc.property(codedResults, fc.nat(), ({ coded, result }, place) => {
        const code = bare(encodeResult(coded, result))
        const at = place % (code.length - 1)
        const exchanged = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        if (exchanged !== code) expect(decodeResult(coded, exchanged).ok).toBe(false)
        expect(decodeResult(coded, code.slice(0, at) + code.slice(at + 1)).ok).toBe(false)
        expect(decodeResult(coded, code.slice(0, at + 1) + code.slice(at)).ok).toBe(false)
      }),
    )
  })

  test('a code of another scenario says so, and names the scenario that it has', () => {
    fc.assert(
      fc.property(codedResults, codedScenarios, ({ coded, result }, other) => {
        fc.pre(other.sha256 !== coded.sha256)
        const code = encodeResult(coded, result)
        expect(decodeResult(other, code)).toEqual({ ok: false, reason: 'other-scenario' })
        expect(markOfCode(code)).toEqual({ ok: true, value: scenarioMark(coded.sha256) })
      }),
    )
  })

  test('a code of a later version says so', () => {
    fc.assert(
      fc.property(codedResults, fc.integer({ min: 2, max: 31 }), ({ coded, result }, version) => {
        const symbols = symbolsFrom(bare(encodeResult(coded, result)))!
        const newer = textOf(withChecks([version, ...symbols.slice(1, -3)]))
        expect(decodeResult(coded, newer)).toEqual({ ok: false, reason: 'newer' })
      }),
    )
  })

  test('garbage is refused and never throws', () => {
    const symbols = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 17, maxLength: 60 })
    fc.assert(
      fc.property(
        codedScenarios,
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), symbols),
        (coded, garbage) => {
          const text = typeof garbage === 'string' ? garbage : textOf(garbage)
          expect(decodeResult(coded, text).ok).toBe(false)
        },
      ),
    )
  })

  test('whatever the checks let through is read as one result or called malformed', () => {
    const bodies = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 12, maxLength: 22 })
    fc.assert(
      fc.property(codedScenarios, bodies, (coded, body) => {
        const head = symbolsFrom(`1${scenarioMark(coded.sha256)}`)!
        const whole = [...head, ...body].slice(0, 5 * Math.floor((5 + body.length + 3) / 5) - 3)
        const code = textOf(withChecks(whole))
        const read = decodeResult(coded, code)
        if (read.ok) expect(bare(encodeResult(coded, read.value))).toBe(code)
        else expect(read.reason).toBe('malformed')
      }),
    )
  })
})
