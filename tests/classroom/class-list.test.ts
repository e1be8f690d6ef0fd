import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classFile, readClassFile } from '../../src/classroom/class-file.ts'
import { emptyList, scenarioOfLines, withLines, withoutCode } from '../../src/classroom/class-list.ts'
import { codeLines } from '../../src/classroom/code-lines.ts'
import { encodeResult } from '../../src/classroom/result-code.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { coded, codedScenarios, resultsOf } from './results.ts'

const fund = coded(drawScenario(3))
const ferry = coded(drawScenario(4))

const classes = fc.noShrink(
  codedScenarios.chain((one) =>
    fc
      .uniqueArray(resultsOf(one.scenario, 4), { minLength: 2, maxLength: 12, selector: ({ tag }) => tag })
      .map((results) => ({ one, results, codes: results.map((result) => encodeResult(one, result)) })),
  ),
)

/** Ways in which codes come out of chats, sheets and mails. */
const ways: readonly ((codes: readonly string[]) => string)[] = [
  (codes) => codes.join('\n'),
  (codes) => codes.join('\r\n\r\n'),
  (codes) => codes.join(', '),
  (codes) => codes.join(';'),
  (codes) => codes.join('\t'),
  (codes) => codes.join(' '),
  (codes) => codes.map((code, n) => `${n + 1}. ${code}`).join('\n'),
  (codes) => codes.map((code, n) => `Table ${n + 1}: ${code}`).join('\n'),
  (codes) => codes.map((code, n) => `${code} (table ${n + 1}) - thank you!`).join('\n'),
  (codes) => codes.map((code, n) => `${n + 1})\t${code}`).join('\n'),
  (codes) => codes.map((code) => `\u2022 "${code.toLowerCase()}"`).join('\n'),
  (codes) => codes.map((code) => code.replaceAll('-', ' ')).join('\n'),
  (codes) => codes.map((code, n) => `Team ${n + 1} - ${code.replaceAll('-', ' ')}`).join('\n'),
  (codes) => codes.map((code) => code.replaceAll('-', '')).join(' '),
  (codes) => codes.map((code) => `https://example.org/class.html#r=${code}`).join('\n'),
  (codes) => codes.map((code) => code.replaceAll('-', '\u2013')).join('\n'),
]

describe('pasted lines', () => {
  test('any usual way of writing them gives every code', () => {
    fc.assert(
      fc.property(classes, fc.constantFrom(...ways), ({ one, results, codes }, way) => {
        const list = withLines(emptyList(one), way(codes), [one])
        expect(list.refused).toEqual([])
        expect(list.entries.map(({ code }) => code)).toEqual(codes)
        expect(list.entries.map(({ result }) => result.tag)).toEqual(results.map(({ tag }) => tag))
        expect(list.added).toBe(codes.length)
      }),
    )
  })

  test('any text at all is taken apart without a throw, and every line is in the list or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const list = withLines(emptyList(fund), text, [fund])
        expect(list.entries.length + list.refused.length).toBe(codeLines(text).length)
      }),
    )
  })

  test('one wrong line among good ones: the good ones stay, the wrong one says its line', () => {
    fc.assert(
      fc.property(classes, fc.nat(), ({ one, codes }, at) => {
        const n = at % codes.length
        const [first, second] = [codes[n]![0]!, codes[n]![1]!]
        fc.pre(first !== second)
        const wrong = codes.map((code, m) => (m === n ? second + first + code.slice(2) : code))
        const list = withLines(emptyList(one), wrong.join('\n'), [one])
        expect(list.refused).toMatchObject([{ line: n + 1, reason: 'mistyped' }])
        expect(list.entries.length).toBe(codes.length - 1)
      }),
    )
  })

  test('a cell that lost a character is refused beside whole ones, and names beside codes are passed over', () => {
    fc.assert(
      fc.property(classes, ({ one, codes }) => {
        const [first, second] = codes as [string, string]
        const list = withLines(emptyList(one), `Ann\t${first}\t${second.slice(0, -1)}\t12`, [one])
        expect(list.entries.map(({ code }) => code)).toEqual([first])
        expect(list.refused).toMatchObject([{ line: 1, reason: 'mistyped' }])
      }),
    )
  })

  test('twice the same code: refused the second time, now or later', () => {
    fc.assert(
      fc.property(classes, ({ one, codes }) => {
        const once = withLines(emptyList(one), codes.join('\n'), [one])
        const twice = withLines(once, codes[0]!, [one])
        expect(twice.entries).toEqual(once.entries)
        expect(twice.refused).toMatchObject([{ line: 1, reason: 'duplicate' }])
        expect(withLines(emptyList(one), `${codes[0]}\n${codes[0]}`, [one]).refused).toMatchObject([
          { line: 2, reason: 'duplicate' },
        ])
      }),
    )
  })

  test("two classes' codes mixed: the other scenario's are refused and named", () => {
    fc.assert(
      fc.property(resultsOf(fund.scenario), resultsOf(ferry.scenario), (a, b) => {
        const text = `${encodeResult(fund, a)}\n${encodeResult(ferry, b)}`
        const list = withLines(emptyList(fund), text, [fund, ferry])
        expect(list.entries.length).toBe(1)
        expect(list.refused).toMatchObject([{ line: 2, reason: 'other-scenario', scenario: ferry.scenario.id }])
        expect(scenarioOfLines([ferry, fund], text)).toBe(fund)
      }),
    )
  })

  test('a code that was taken out can come in again', () => {
    fc.assert(
      fc.property(classes, ({ one, codes }) => {
        const list = withoutCode(withLines(emptyList(one), codes.join('\n'), [one]), codes[0]!)
        expect(list.entries.length).toBe(codes.length - 1)
        expect(withLines(list, codes[0]!, [one]).refused).toEqual([])
      }),
    )
  })
})

describe('the file', () => {
  test('what was saved is opened again', () => {
    fc.assert(
      fc.property(classes, ({ one, codes }) => {
        const list = withLines(emptyList(one), codes.join('\n'), [one])
        expect(readClassFile(classFile(list), [one])).toEqual({ ok: true, value: list })
      }),
    )
  })

  test('a newer file, another scenario, no class file: each says why', () => {
    const text = classFile(emptyList(fund))
    expect(readClassFile(text.replace('class-1', 'class-2'), [fund])).toEqual({ ok: false, reason: 'newer' })
    expect(readClassFile(text, [ferry])).toEqual({ ok: false, reason: 'unknown-scenario' })
    expect(readClassFile('AAAAA-AAAAA', [fund])).toEqual({ ok: false, reason: 'not-a-class' })
  })

  test('any JSON is read or refused', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readClassFile(text, [fund]).ok).toBe(false)
      }),
    )
  })
})
