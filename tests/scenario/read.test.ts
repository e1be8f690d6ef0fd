import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'

const fixture = (path: string) => readFileSync(new URL(`../fixtures/scenarios/${path}`, import.meta.url), 'utf8')
const tiny = fixture('tiny/tiny.scenario.yaml')
const lines = tiny.split('\n')
const codes = (text: string) => readScenario(text, 'x.scenario.yaml').problems.map((p) => p.code)

describe('what reads', () => {
  test.each(['tiny/tiny.scenario.yaml', 'trio/trio.scenario.yaml'])('%s has no problems', (path) => {
    const reading = readScenario(fixture(path), path)
    expect(reading.problems).toEqual([])
    expect(reading.scenario).not.toBe(null)
  })

  test('a byte order mark, Windows line ends and old Mac line ends change nothing', () => {
    const { scenario } = readScenario(tiny, 'tiny')
    expect(readScenario(`\ufeff${tiny}`, 'tiny').scenario).toEqual(scenario)
    expect(readScenario(tiny.replaceAll('\n', '\r\n'), 'tiny').scenario).toEqual(scenario)
    expect(readScenario(tiny.replaceAll('\n', '\r'), 'tiny').scenario).toEqual(scenario)
  })

  test('the same tree as JSON, on one line or many, is the same scenario', () => {
    const { scenario, tree } = readScenario(tiny, 'tiny')
    expect(readScenario(JSON.stringify(tree), 'tiny.scenario.json').scenario).toEqual(scenario)
    expect(readScenario(JSON.stringify(tree, null, '\t'), 'tiny.scenario.json').scenario).toEqual(scenario)
  })

  test('every value has its place', () => {
    const reading = readScenario(tiny, 'tiny')
    const place = reading.placeOf(['quotes', 0, 'exact'])!
    expect(
      reading
        .lineAt(place.line)
        .slice(place.column - 1, place.column + 12)
        .join(''),
    ).toBe('"We will pay ')
    expect(reading.placeOf(['quotes', 99])).toBe(null)
    expect(reading.placeOf([])).toEqual({ line: 3, column: 1 })
  })
})

/** A text that somebody damaged: lines lost, doubled, swapped, indented; characters put in, taken out. */
const damaged = fc
  .array(
    fc.tuple(
      fc.constantFrom('drop', 'double', 'swap', 'indent', 'insert', 'cut', 'value'),
      fc.nat(lines.length - 1),
      fc.nat(120),
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        ':',
        ': ',
        ' #',
        '- ',
        '*',
        '&a ',
        '!t ',
        '|',
        '>',
        '\t',
        '\u0000',
        '\u00a0',
        ',',
        'é',
        '😀',
        'null',
        '-1',
        '1e9',
        '[]',
        '{}',
        '__proto__: 1',
        '---',
        '<<: {a: 1}',
        '%',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) => {
    const text = [...lines]
    for (const [kind, row, column, piece] of edits) {
      const at = row % text.length
      const line = text[at] ?? ''
      if (kind === 'drop') text.splice(at, 1)
      else if (kind === 'double') text.splice(at, 0, line)
      else if (kind === 'swap') text.splice(at, 1, text[at + 1] ?? '', line)
      else if (kind === 'indent') text[at] = ` ${line}`
      else if (kind === 'insert') text[at] = line.slice(0, column) + piece + line.slice(column)
      else if (kind === 'cut') text[at] = line.slice(0, column) + line.slice(column + 1)
      else text[at] = line.replace(/: .*$/, `: ${piece}`)
    }
    return text.join('\n')
  })

describe('large weights', () => {
  const weighing = (salience: string) => readScenario(tiny.replace('salience: 5', `salience: ${salience}`), 'large')

  test('only proportions count, so a thousand million is a salience', () => {
    expect(weighing('1000000000').scenario!.leaders[0]!.preferences.map((p) => p.salience)).toContain(1_000_000_000)
  })

  test.each(['1000000001', '9007199254740993', '1e300'])('%s: one message, and no scenario', (salience) => {
    const { scenario, problems } = weighing(salience)
    expect(scenario).toBeNull()
    expect(problems.map((p) => p.code)).toEqual(['OTR105'])
    expect(problems[0]!.message).toMatch(/at most 1000000000$/)
  })
})

describe('whatever is done to a file', () => {
  test('the reader does not throw, and gives a scenario or at least one error, never both', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { scenario, problems } = readScenario(text, 'damaged')
        expect(problems.some((p) => p.severity === 'error')).toBe(scenario === null)
      }),
      { numRuns: 150 },
    )
  })

  test('every problem stands in the file, says something, and no two are the same', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { problems } = readScenario(text, 'damaged')
        const rows = text.replace(/\r(?!\n)/g, '\n').split('\n')
        for (const p of problems) {
          expect(p.line).toBeGreaterThanOrEqual(1)
          expect(p.line).toBeLessThanOrEqual(rows.length)
          expect(p.column).toBeGreaterThanOrEqual(1)
          expect(p.column).toBeLessThanOrEqual([...rows[p.line - 1]!].length + 1)
          expect(p.message).not.toMatch(/undefined|\[object|NaN|mapping|scalar|discriminator/)
        }
        expect(new Set(problems.map((p) => `${p.code} ${p.line} ${p.column} ${p.message}`)).size).toBe(problems.length)
      }),
      { numRuns: 100 },
    )
  })

  test('random text is no scenario, and no crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { scenario, problems } = readScenario(text, 'random')
        expect(scenario).toBe(null)
        expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('hostile files end in one clear problem', () => {
  const aliases = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 12 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k}, `.repeat(9)}x]`),
  ]

  test.each([
    ['ten thousand brackets', '['.repeat(10_000), 'OTR002'],
    ['ten thousand braces', '{a: '.repeat(10_000), 'OTR002'],
    ['ten thousand dashes', '- '.repeat(10_000), 'OTR002'],
    ['deep JSON', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'OTR002'],
    ['a staircase', Array.from({ length: 1000 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'), 'OTR002'],
    ['two million characters', `title: ${'x'.repeat(2_000_000)}`, 'OTR001'],
    ['two bytes a letter count as two', 'é'.repeat(600_000), 'OTR001'],
    ['a program', '\u007fELF\u0002\u0001\u0001\u0000\u0000', 'OTR003'],
    ['UTF-16 read as UTF-8', [...'title: x'].map((c) => `${c}\u0000`).join(''), 'OTR004'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toEqual([code])
  })

  test.each([
    ['an alias bomb', aliases.join('\n'), 'OTR016'],
    ['a tag on every line', 'a: !x 1\n'.repeat(50), 'OTR017'],
    ['a tab on every line', `a:\n${'\tb: 1\n'.repeat(5000)}`, 'OTR010'],
    ['one key again and again', 'a: x\n'.repeat(4000), 'OTR015'],
    ['__proto__ alone', '__proto__: {polluted: true}\n', 'OTR801'],
    ['__proto__ in every entry', `a:\n${'  - {__proto__: 1}\n'.repeat(2000)}`, 'OTR801'],
    ['a megabyte of line ends', '\n'.repeat(1_048_576), 'OTR001'],
    ['a megabyte of remarks', '#\n'.repeat(524_288), 'OTR001'],
    ['a list without end', `quotes:\n${'  - id: q\n'.repeat(45_000)}`, 'OTR001'],
    ['preferences without end', `leaders:\n  - preferences: {${'a: {}, '.repeat(45_000)}}`, 'OTR001'],
    ['brackets without commas', `a: [${'[] '.repeat(300_000)}]`, 'OTR014'],
    ['texts without commas', `a: [${"'' ".repeat(300_000)}]`, 'OTR014'],
    ['something else in YAML', 'name: build\non: [push]\njobs: {test: {steps: []}}\n', 'OTR006'],
  ])('%s', (_, text, code) => {
    const { problems } = readScenario(text, 'hostile')
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual([code])
  })

  test('what is repeated names its lines', () => {
    const { problems } = readScenario(tiny.replaceAll('    speaker: ', '\tspeaker: '), 'tabs')
    const lines = tiny.split('\n').flatMap((line, index) => (line.startsWith('    speaker: ') ? [index + 1] : []))
    const [first, ...others] = lines
    const tabs = problems.filter((p) => p.code === 'OTR010')
    expect(tabs.map((p) => p.line)).toEqual([first])
    expect(tabs[0]!.notes!.join()).toContain(`: lines ${others.slice(0, 8).join(', ')}`)
  })

  test('a second key on each of thousands of lines', () => {
    expect(new Set(codes('a: b: c\n'.repeat(20_000)))).toEqual(new Set(['OTR013']))
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s as a key, anywhere, quoted or not, in YAML or JSON',
    (key) => {
      const keyed = (text: string) => readScenario(text, 'x').problems.filter((p) => p.code === 'OTR801').length
      expect(keyed(`${tiny}${key}: {polluted: true}\n`)).toBe(1)
      expect(keyed(`${tiny}"${key}": {polluted: true}\n`)).toBe(1)
      expect(keyed(tiny.replace('      gate: {salience: 5', `      ${key}: {salience: 5`))).toBe(1)
      expect(keyed(`{"a": {"b": [{"${key}": {"polluted": true}}]}}`)).toBe(1)
      expect(({} as { polluted?: boolean }).polluted).toBe(undefined)
    },
  )
})

describe('all problems are told, not the first', () => {
  test('references are checked where the shape failed elsewhere', () => {
    const text = tiny
      .replace('language: en', 'langauge: en')
      .replace('source: messenger', 'source: mesenger')
      .replace('rounds: 4', 'rounds: 0')
    expect(readScenario(text, 'x').problems.map((p) => [p.code, p.help])).toEqual([
      ['OTR101', 'did you mean language?'],
      ['OTR320', 'quote it, or take it out'],
      ['OTR301', 'did you mean messenger?'],
      ['OTR105', 'write 1 or more'],
    ])
  })

  test('a dangling reference shows both ends; a guess only where one id is clearly nearest, else the list', () => {
    const [slip] = readScenario(tiny.replace('issues: [gate]', 'issues: [gat]'), 'x').problems
    expect(slip).toMatchObject({ code: 'OTR303', help: 'did you mean gate?', beside: [{ says: 'gate stands here' }] })
    const [other] = readScenario(tiny.replace('issues: [gate]', 'issues: [ferries]'), 'x').problems
    expect(other).toMatchObject({
      code: 'OTR303',
      help: 'choose one of: share, gate, books',
      beside: [{ says: 'the issues begin here' }],
    })
  })
})

describe('what to do is said for the file at hand', () => {
  const helped = (from: string | RegExp, to: string) => {
    const text = tiny.replace(from, to)
    expect(text).not.toBe(tiny)
    return readScenario(text, 'x').problems.map((p) => [p.code, p.help])
  }
  test.each([
    [
      'a colon',
      /^title: .*$/m,
      'title: The Weir: a bill',
      'OTR013',
      'put quotation marks around the whole text: "The Weir: a bill"',
    ],
    [
      'an apostrophe',
      /^title: .*$/m,
      "title: 'Marl's weir'",
      'OTR013',
      `begin and end the whole text with ", or write ' inside as ''`,
    ],
    [
      'a space too few',
      '    speaker: finch',
      '   speaker: finch',
      'OTR011',
      'begin it with 4 spaces, not 3, if it belongs with the lines that begin so',
    ],
    [
      'a comma forgotten',
      'options: [half]',
      'options: [half sixty]',
      'OTR107',
      'put a comma between two ids: half, sixty',
    ],
    ['a number in words', 'rounds: 4', 'rounds: four', 'OTR103', 'write it in digits, for example 4'],
    ['yes for true', 'noDeal: true', 'noDeal: yes', 'OTR103', 'write true'],
    ['a line left out', /^format: .*\n/m, '', 'OTR102', 'add a line: format: on-the-record/1'],
  ])('%s', (_, from, to, code, help) => {
    expect(helped(from, to)).toEqual([[code, help]])
  })
})
