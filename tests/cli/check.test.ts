import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND_HELP, type CommandName } from '../../src/cli/command-help.ts'
import { run } from '../../src/cli/main.ts'
import { called } from './called.ts'
import { FILE, TINY, tinyCopy } from './tiny-copy.ts'

const tiny = tinyCopy()
const here = (name: string): string => join(tiny.folder(), name)
const cli = (...args: string[]) => called(tiny.folder(), ...args)

const edit = (from: string, to: string, file = FILE) => {
  const text = readFileSync(here(file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(here(file), text.replace(from, to))
}

interface Entry {
  readonly file: string
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly line: number
    readonly column: number
    readonly message: string
  }[]
}
const json = async (...files: string[]): Promise<Entry> =>
  JSON.parse((await cli('check', ...files, '--format', 'json')).out) as Entry

describe('quotes', () => {
  test.each([
    ['a digit', 'more than 40 per cent', 'more than 45 per cent', 'OTR204'],
    ['a word', 'The gate must stay shut', 'The gate may stay shut', 'OTR204'],
    ['a source that is not here', 'file: messenger.md', 'file: messager.md', 'OTR212'],
    [
      'all words',
      'exact: "Half and half is the only fair share"',
      'exact: "Nobody pays anything for nothing"',
      'OTR201',
    ],
  ])('%s changes: an error at its line', async (_, from, to, code) => {
    edit(from, to)
    const line =
      readFileSync(here(FILE), 'utf8')
        .split('\n')
        .findIndex((row) => row.includes(to)) + 1
    expect((await cli('check', FILE)).status).toBe(1)
    expect((await json(FILE)).problems).toContainEqual(expect.objectContaining({ code, line, severity: 'error' }))
  })

  test('--sources DIR finds the documents elsewhere', async () => {
    renameSync(here('tiny/sources'), here('library'))
    expect((await cli('check', FILE)).status).toBe(1)
    expect((await cli('check', FILE, '--sources', 'library')).status).toBe(0)
  })

  test('with a lock, sources that are not here are a note', async () => {
    expect((await cli('quotes', 'lock', FILE)).status).toBe(0)
    renameSync(here('tiny/sources'), here('library'))
    const entry = await json(FILE)
    expect([entry.errors, entry.problems.filter((p) => p.code === 'OTR207').length]).toEqual([0, 2])
    edit('more than 40 per cent', 'more than 45 per cent')
    expect((await json(FILE)).problems).toContainEqual(expect.objectContaining({ code: 'OTR201', line: 35 }))
  })

  test('a source that changed since the lock is an error', async () => {
    await cli('quotes', 'lock', FILE)
    edit('at ten', 'at eleven', 'tiny/sources/minutes.md')
    expect((await json(FILE)).problems).toContainEqual(expect.objectContaining({ code: 'OTR206', severity: 'error' }))
  })
})

describe('--fix', () => {
  test('writes the words of the source, and nothing else changes', async () => {
    const before = readFileSync(here(FILE), 'utf8')
    edit('more than 40 per cent', 'more than 45 per cent')
    edit('The gate must stay', 'The gate may stay')
    const { status, out } = await cli('check', FILE, '--fix')
    expect([status, out.includes('mended 2 quotes')]).toEqual([0, true])
    expect(readFileSync(here(FILE), 'utf8')).toBe(before)
  })

  test('adds the neighbours that decide', async () => {
    edit('exact: "Half and half is the only fair share"', 'exact: "The eels"\n    # a remark')
    edit('“The eels were here', '“The eels are fine. The eels were here', 'tiny/sources/minutes.md')
    expect((await json(FILE)).problems.map((p) => p.code)).toContain('OTR202')
    await cli('check', FILE, '--fix')
    const entry = await json(FILE)
    expect(entry.problems.map((p) => p.code)).not.toContain('OTR202')
    expect(entry.errors).toBe(0)
  })

  test('mends slips too, says what it did, and puts the new file in the place of the old one', async () => {
    const before = readFileSync(here(FILE), 'utf8')
    edit('language: en', 'langauge: en')
    edit('more than 40 per cent', 'more than 45 per cent')
    const old = statSync(here(FILE)).ino
    const { status, out } = await cli('check', FILE, '--fix')
    expect([status, out.split('\n')[0]]).toEqual([0, `${FILE}: mended 1 key, 1 quote`])
    expect(readFileSync(here(FILE), 'utf8')).toBe(before)
    expect(statSync(here(FILE)).ino).not.toBe(old) // written beside and moved: an interruption leaves the old one whole
    expect(readdirSync(here('tiny')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('leaves a file alone that needs no mending, and one whose words are nowhere', async () => {
    edit('exact: "Half and half is the only fair share"', 'exact: "Nobody pays anything for nothing"')
    const before = readFileSync(here(FILE), 'utf8')
    expect((await cli('check', FILE, '--fix')).status).toBe(1)
    expect(readFileSync(here(FILE), 'utf8')).toBe(before)
  })
})

describe('output', () => {
  test('JSON has exactly the shape that others rely on', async () => {
    edit('language: en', 'langauge: en')
    const entry = await json(FILE)
    expect(Object.keys(entry)).toEqual(['file', 'errors', 'warnings', 'problems'])
    expect(entry).toMatchObject({ file: FILE, errors: 1 })
    expect(entry.problems.find((p) => p.code === 'OTR101')).toEqual({
      code: 'OTR101',
      severity: 'error',
      message: 'the scenario has no key langauge',
      line: 6,
      column: 1,
      help: 'did you mean language?',
    })
  })

  test('several files: an array, with an entry for the one that cannot be read, and status 2', async () => {
    const { status, out, err } = await cli('check', FILE, 'nowhere.yaml', 'tiny', '--format', 'json')
    const entries = JSON.parse(out) as Entry[]
    expect(status).toBe(2)
    expect(entries.map((entry) => [entry.file, entry.errors])).toEqual([
      [FILE, 0],
      ['nowhere.yaml', 1],
      ['tiny', 1],
    ])
    expect(entries[1]!.problems).toMatchObject([{ code: 'OTR005', line: 1, column: 1 }])
    expect(err).toBe(
      'nowhere.yaml: the file cannot be read: there is no such file\ntiny: the file cannot be read: it is a folder\n',
    )
  })

  test('text shows the line, a mark under what is meant, what the source says, and one action', async () => {
    edit('more than 40 per cent', 'more than 45 per cent')
    const { out } = await cli('check', FILE)
    expect(out).toContain(
      [
        '   34 |     kind: direct',
        '   35 |     exact: "We will pay for the weir, but no more than 45 per cent of it"',
        '      |                                                        ^^ a number differs',
        '      = minutes.md:5 says: We will pay for the weir, but no more than 40 per cent of it',
        '      fix: use the words of the source; check --fix writes them      more: explain OTR204',
      ].join('\n'),
    )
    expect(out.split('\n')[0]).toMatch(/^\S+ OTR\d{3} {2}.+ {2,}tiny\.scenario\.yaml:\d+:\d+$/)
    expect(out).not.toContain('\u001b')
  })

  test('github annotates, with nothing that could end the annotation', async () => {
    edit('title: Who pays', 'titel: "100 %"\n    title: Who pays')
    const { out, status } = await cli('check', FILE, '--format', 'github')
    expect(status).toBe(1)
    expect(out).toMatch(
      new RegExp(
        `^::error file=${FILE},line=\\d+,col=\\d+,title=OTR101::the issue share has no key titel \\(fix: did you mean title\\?\\)$`,
        'm',
      ),
    )
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=[^:]+::.+$/)
  })
})

describe('what cannot run says so in one line, with status 2', () => {
  test.each([
    [[]],
    [['frobnicate']],
    [['constructor']],
    [['check']],
    [['check', FILE, '--format', 'xml']],
    [['check', FILE, '--colour']],
    [['check', FILE, '--sources']],
    [['explain']],
    [['explain', 'OTR999']],
    [['pack']],
    [['pack', 'nowhere.yaml']],
  ])('%j', async (args) => {
    const { status, out, err } = await cli(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined/)
  })
})

describe('hostile files', () => {
  test.each([
    ['UTF-16', Buffer.from('\ufefftitle: x', 'utf16le'), 'OTR004'],
    ['Latin-1', Buffer.from('title: é', 'latin1'), 'OTR004'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd, 0xff]), 'OTR003'],
    ['two megabytes', Buffer.alloc(2_000_000, 'a: 1\n'), 'OTR001'],
    ['nothing', Buffer.alloc(0), 'OTR006'],
  ])('%s: one problem', async (_, bytes, code) => {
    writeFileSync(here('hostile.yaml'), bytes)
    const { status, out } = await cli('check', 'hostile.yaml', '--format', 'json')
    expect(status).toBe(1)
    expect((JSON.parse(out) as Entry).problems.map((p) => p.code)).toEqual([code])
  })

  test('a source’s name cannot leave its folder', async () => {
    mkdirSync(here('secret'))
    writeFileSync(here('secret/minutes.md'), readFileSync(join(TINY, 'sources/minutes.md')))
    edit('file: minutes.md', 'file: ../../secret/minutes.md')
    expect((await json(FILE)).problems.map((p) => p.code)).toContain('OTR802')
    expect((await cli('pack', FILE)).status).toBe(1)
  })
})

describe('pack', () => {
  test('prints one canonical JSON that checks clean', async () => {
    const { status, out } = await cli('pack', FILE)
    expect(status).toBe(0)
    writeFileSync(here('tiny/packed.scenario.json'), out)
    expect((await json('tiny/packed.scenario.json')).errors).toBe(0)
    expect((await cli('pack', 'tiny/packed.scenario.json')).out).toBe(out)
  })

  test('packs nothing with a quote that is not verified', async () => {
    edit('more than 40 per cent', 'more than 45 per cent')
    const { status, out, err } = await cli('pack', FILE)
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('OTR204')
  })
})

test('explain prints the page of the rule', async () => {
  const { status, out } = await cli('explain', 'otr204')
  expect(status).toBe(0)
  expect(out).toMatch(/^# OTR204 The quote is not what the source says\n/)
})

describe('--help', () => {
  test.each(Object.keys(COMMAND_HELP))('%s: what it is for, and an example of it', async (name) => {
    const { status, out } = await cli(name, '--help')
    expect(status).toBe(0)
    expect(out).toContain(`For example:\n  npm run -s scenario -- ${name} `)
    expect((await cli('--help')).out).toContain(COMMAND_HELP[name as CommandName].usage)
  })

  test('the examples on shipped scenarios run as written', async () => {
    const root = new URL('../../', import.meta.url).pathname
    const status = (line: string) =>
      run(line.split(' '), { stdout: () => {}, stderr: () => {}, cwd: root, isTerminal: false })
    for (const name of ['check', 'explain', 'quotes', 'play'] as const)
      expect(await status(COMMAND_HELP[name].example)).toBe(0)
  })
})

test('a file that is named without scenarios/ is found there, and said to be', async () => {
  mkdirSync(here('scenarios'))
  renameSync(here('tiny'), here('scenarios/tiny'))
  const { status, out } = await cli('check', FILE)
  expect(status).toBe(2)
  expect(out).toContain(`did you mean scenarios/${FILE}?`)
})
