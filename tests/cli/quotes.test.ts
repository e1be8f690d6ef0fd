import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { quotes } from '../../src/cli/quotes.ts'
import { readLock } from '../../src/evidence/lock.ts'
import { quoteProblems } from '../../src/scenario/quote-problems.ts'
import { readScenario } from '../../src/scenario/read.ts'

const DOCUMENT =
  '\ufeffDraft. Each town shall contribute no less than 40 per cent in the first year.\nThe mayor said: it is fair. The clerk said: it is fair.\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'))
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, 'sources', 'draft.md'), DOCUMENT)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Said {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function run(...args: readonly string[]): Promise<Said> {
  let out = ''
  let err = ''
  const stdout = (text: string): void => {
    out += text
  }
  const stderr = (text: string): void => {
    err += text
  }
  const status = await quotes(args, {
    stdout,
    stderr,
    cwd: folder,
    isTerminal: false,
    stdin: async () => 'no less than\n40 per cent',
  })
  return { status, out, err }
}

/** A scenario file with these quotes and nothing else: the rest of its shape is not this command's concern. */
function scenario(entries: readonly string[], source = '{id: draft, file: draft.md}'): string {
  const lines = [
    'format: on-the-record/1',
    'sources:',
    `  - ${source}`,
    'people: [{id: ames}]',
    'quotes:',
    ...entries.map((entry) => `  - ${entry}`),
  ]
  writeFileSync(join(folder, 'a.scenario.yaml'), `${lines.join('\n')}\n`)
  return 'a.scenario.yaml'
}

const GOOD = '{id: pay, source: draft, exact: "Each town shall contribute"}'
const FAIR = '{id: fair, source: draft, exact: "it is fair", prefix: "clerk said:"}'

const verdicts = async (file: string, ...more: readonly string[]) => {
  const { status, out } = await run('verify', file, '--format', 'json', ...more)
  return { status, quotes: JSON.parse(out).quotes }
}

describe('quotes verify', () => {
  it('prints the verdicts with code point offsets and the lines of the file', async () => {
    expect(await verdicts(scenario([GOOD, FAIR]))).toEqual({
      status: 0,
      quotes: [
        { id: 'pay', status: 'exact', start: 8, end: 34, line: 6 },
        { id: 'fair', status: 'exact', start: 123, end: 133, line: 7 },
      ],
    })
  })

  it('exits 1 and says what is wrong if one quote is not verified', async () => {
    const forged = '{id: forged, source: draft, exact: "no less than 45 per cent"}'
    const twice = '{id: twice, source: draft, exact: "it is fair"}'
    const found = await verdicts(scenario([GOOD, forged, twice, '{id: cut, source: draft, exact: "ach town"}']))
    expect(found.status).toBe(1)
    expect(found.quotes).toMatchObject([
      { status: 'exact' },
      { status: 'near', detail: { class: 'number', says: 'no less than 40 per cent' } },
      {
        status: 'ambiguous',
        detail: {
          places: [
            { start: 95, end: 105 },
            { start: 123, end: 133 },
          ],
        },
      },
      { status: 'exact', detail: { midWord: true } },
    ])
    expect(found.quotes.some((quote: object) => 'fix' in quote)).toBe(false)
    expect((await run('verify', 'a.scenario.yaml')).out).toContain(
      'a number differs; the source says: no less than 40 per cent',
    )
  })

  it('calls what is no text invalid, and takes a file whose shape is wrong elsewhere', async () => {
    const entries = [
      '{id: a, source: draft, exact: ""}',
      '{id: b, source: draft, exact: null}',
      '{id: c, source: draft}',
      '{id: d, source: draft, exact: " "}',
      'none',
    ]
    const found = await verdicts(scenario(entries))
    expect(found.status).toBe(1)
    expect(found.quotes.map((quote: { status: string }) => quote.status)).toEqual([
      'invalid',
      'invalid',
      'invalid',
      'invalid',
    ])
  })

  it('reads JSON scenarios, too', async () => {
    const tree = {
      sources: [{ id: 'draft', file: 'draft.md' }],
      quotes: [{ id: 'pay', source: 'draft', exact: 'Each town' }],
    }
    writeFileSync(join(folder, 'b.scenario.json'), JSON.stringify(tree, null, 2))
    expect(await verdicts('b.scenario.json')).toMatchObject({ status: 0, quotes: [{ id: 'pay', status: 'exact' }] })
  })

  it('looks in --sources for what is not in sources/', async () => {
    rmSync(join(folder, 'sources'), { recursive: true })
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'elsewhere', 'draft.md'), DOCUMENT)
    const file = scenario([GOOD])
    expect((await verdicts(file)).quotes[0].status).toBe('missing')
    expect(await verdicts(file, '--sources', 'elsewhere')).toMatchObject({
      status: 0,
      quotes: [{ status: 'exact', start: 8 }],
    })
  })

  it.each(['../secret.md', 'sources/draft.md', '..\\secret.md', '/etc/hostname', '..', '.', ''])(
    'never reads outside of its folders: %j',
    async (name) => {
      writeFileSync(join(folder, 'secret.md'), DOCUMENT)
      const file = scenario([GOOD], `{id: draft, file: ${JSON.stringify(name)}}`)
      expect((await verdicts(file)).quotes[0].status).toBe('missing')
    },
  )

  it('says drifted if the scenario declares another document', async () => {
    const file = scenario([GOOD], `{id: draft, file: draft.md, sha256: "${'0'.repeat(64)}"}`)
    expect((await verdicts(file)).quotes[0].status).toBe('drifted')
  })
})

describe('quotes lock', () => {
  it('writes the lock, which then vouches for the quotes without their source', async () => {
    const file = scenario([GOOD, FAIR])
    expect(await run('lock', file)).toMatchObject({ status: 0, err: '' })
    const lock = JSON.parse(readFileSync(join(folder, 'scenario.lock.json'), 'utf8'))
    expect(Object.keys(lock)).toEqual(['sources', 'quotes'])
    expect(lock.quotes.pay).toMatchObject({ start: 8, end: 34 })
    expect(readdirSync(folder).sort()).toEqual(['a.scenario.yaml', 'scenario.lock.json', 'sources'])
    rmSync(join(folder, 'sources', 'draft.md'))
    expect(await verdicts(file)).toMatchObject({
      status: 0,
      quotes: [{ status: 'unchecked', start: 8, end: 34 }, { status: 'unchecked' }],
    })
    expect((await verdicts(scenario([GOOD.replace('contribute', 'contribute no less'), FAIR]))).quotes[0].status).toBe(
      'missing',
    )
  })

  it('says without the source under which id it has the words of a quote that it does not know', async () => {
    await run('lock', scenario([GOOD]))
    const { lock } = readLock(readFileSync(join(folder, 'scenario.lock.json'), 'utf8'))
    const renamed = join(folder, scenario([GOOD.replace('id: pay', 'id: pya')]))
    const [first] = quoteProblems(readScenario(readFileSync(renamed, 'utf8'), renamed), () => null, lock)
    expect(first).toMatchObject({
      code: 'OTR201',
      line: 6,
      help: 'the lock has these words as pay: write that id, or name the folder that holds draft.md: --sources DIR',
    })
  })

  it('is what drift is measured against, and ends it', async () => {
    const file = scenario([GOOD])
    await run('lock', file)
    writeFileSync(join(folder, 'sources', 'draft.md'), `${DOCUMENT}Signed.\n`)
    expect(await verdicts(file)).toMatchObject({ status: 1, quotes: [{ status: 'drifted' }] })
    expect((await run('lock', file)).status).toBe(0)
    expect((await verdicts(file)).status).toBe(0)
  })

  it('writes nothing unless every quote is verified', async () => {
    const file = scenario([GOOD])
    await run('lock', file)
    const before = readFileSync(join(folder, 'scenario.lock.json'), 'utf8')
    scenario([GOOD, '{id: forged, source: draft, exact: "Every town shall contribute"}'])
    const { status, err } = await run('lock', file)
    expect([status, err]).toEqual([1, 'nothing is locked: not every quote is verified\n'])
    expect(readFileSync(join(folder, 'scenario.lock.json'), 'utf8')).toBe(before)
  })

  it('a broken lock is reported and vouches for nothing', async () => {
    const file = scenario([GOOD])
    writeFileSync(join(folder, 'scenario.lock.json'), '{"sources": {')
    const { status, err } = await run('verify', file)
    expect(status).toBe(0)
    expect(err).toContain('scenario.lock.json is not as the tool wrote it')
    rmSync(join(folder, 'sources'), { recursive: true })
    expect((await verdicts(file)).quotes[0].status).toBe('missing')
  })
})

describe('quotes add', () => {
  const added = async (...sentence: readonly string[]) => {
    const said = await run('add', scenario([GOOD]), ...sentence)
    const { tree } = readScenario(`quotes:\n${said.out}`, 'added')
    return { ...said, entry: (tree as { quotes?: readonly Record<string, unknown>[] } | undefined)?.quotes?.[0] }
  }

  it('prints an entry in the words of the source', async () => {
    const { status, entry } = await added('Each  town shall contribute')
    expect(status).toBe(0)
    expect(entry).toMatchObject({
      id: 'each-town-shall-contribute',
      source: 'draft',
      speaker: 'ames',
      kind: 'direct',
      exact: 'Each town shall contribute',
    })
    expect(entry).not.toHaveProperty('prefix')
    expect(entry).not.toHaveProperty('suffix')
  })

  it('takes the sentence from the standard input', async () => {
    expect((await added()).entry).toMatchObject({ exact: 'no less than 40 per cent' })
  })

  it('adds just enough context, and what it prints verifies', async () => {
    const { entry, out } = await added('it is fair')
    expect(entry).toMatchObject({ suffix: '. The' })
    expect(out).toContain('the first of 2 places')
    expect(await verdicts(scenario([JSON.stringify(entry)]))).toMatchObject({
      status: 0,
      quotes: [{ status: 'exact', start: 95 }],
    })
  })

  it('shows what the source says instead, but quotes it not', async () => {
    expect(await added('no less than 45 per cent')).toMatchObject({
      status: 1,
      out: '',
      err: 'a number differs; the source says: no less than 40 per cent\n',
    })
  })
})

test('a file that cannot be understood: one line with its place, exit 1, as of every command', async () => {
  writeFileSync(join(folder, 'broken.yaml'), 'quotes: [')
  const { status, out, err } = await run('verify', 'broken.yaml')
  expect([status, out]).toEqual([1, ''])
  expect(err).toMatch(/^[^\n]+:1:9: [^\n]+\n$/)
})

describe('what cannot run', () => {
  it.each([
    [[]],
    [['verify']],
    [['count', 'a.scenario.yaml']],
    [['verify', 'none.yaml']],
    [['verify', 'sources']],
    [['verify', 'a.scenario.yaml', '--format', 'xml']],
    [['verify', 'a.scenario.yaml', '--wrong']],
    [['verify', 'a.scenario.yaml', 'b.scenario.yaml']],
    [['add', 'a.scenario.yaml', ' ']],
  ])('%j: one line, exit 2', async (args) => {
    scenario([GOOD])
    writeFileSync(join(folder, 'broken.yaml'), 'quotes: [')
    const { status, out, err } = await run(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(existsSync(join(folder, 'scenario.lock.json'))).toBe(false)
  })
})
