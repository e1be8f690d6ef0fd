// `new` run as an author runs it: what it makes passes check, quotes what stands in the document, and nothing is ever overwritten.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/cli/check-file.ts'
import { called } from './called.ts'
import { temporaryFolder } from './temporary.ts'

const folder = (): string => temporaryFolder()

const ARTICLE = `# The mill and the weir

The council met on 3 May 2031. Each town shall pay 40 per cent of the cost. "We will open the gate in April," said the miller.

MAYOR ANNA REED: We need the water in summer. We must have it by June.

TOM POOL, BYLINE: Reed and the miller promised to meet again.
`

describe('new', () => {
  it('makes a scenario without a problem, quotes locked', async () => {
    const cwd = folder()
    expect(await called(cwd, 'new', 'night-market')).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(join(cwd, 'night-market')).sort()).toEqual([
      'night-market.scenario.yaml',
      'scenario.lock.json',
      'sources',
    ])
    const checked = await checkFile(join(cwd, 'night-market', 'night-market.scenario.yaml'), 'x', [])
    expect(checked.problems).toEqual([])
  })

  it('puts a bare id into scenarios/ where there is one', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'scenarios'))
    expect((await called(cwd, 'new', 'here')).out).toContain(join('scenarios', 'here', 'here.scenario.yaml'))
    expect(readdirSync(join(cwd, 'scenarios'))).toEqual(['here'])
  })

  it('quotes the document: duties, numbers, dates and direct speech, under the names it gives', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'article.md'), ARTICLE)
    expect(await called(cwd, 'new', 'weir', '--from', 'article.md', '--licence', 'CC0-1.0')).toMatchObject({
      status: 0,
    })
    const path = join(cwd, 'weir', 'weir.scenario.yaml')
    const text = readFileSync(path, 'utf8')
    for (const words of [
      'The council met on 3 May 2031.',
      'Each town shall pay 40 per cent of the cost.',
      'We will open the gate in April',
      'We must have it by June.',
    ])
      expect(text).toContain(`exact: ${JSON.stringify(words)}`)
    expect(text).toContain('name: "Mayor Anna Reed"')
    expect(text).not.toMatch(/id: pool/) // the reporter is no side
    expect(text).toContain('date: 2031-05-03')
    expect(readFileSync(join(cwd, 'weir', 'sources', 'article.md'), 'utf8')).toBe(ARTICLE)
    expect((await checkFile(path, 'x', [])).problems).toEqual([])
  })

  it('makes a file without errors of any text, or says in one line why not', async () => {
    const cwd = folder()
    let n = 0
    const word = fc.constantFrom(
      'must',
      'shall',
      '"We',
      'will',
      'pay',
      '40',
      'END:',
      '\n\n',
      '\n',
      '.',
      '?"',
      '“',
      '”',
      '#',
      'é',
      '\u00ad',
      '- ',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(word, { maxLength: 60 }).map((w) => w.join(' ')),
          fc.string(),
        ),
        async (text) => {
          const id = `try-${n++}`
          writeFileSync(join(cwd, 'a.txt'), text)
          const { status, err } = await called(cwd, 'new', id, '--from', 'a.txt')
          if (status !== 0) {
            expect(err).toMatch(/^[^\n]+\n$/)
            return
          }
          const { problems } = await checkFile(join(cwd, id, `${id}.scenario.yaml`), 'x', [])
          expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('changes nothing where it cannot do all', async () => {
    const cwd = folder()
    await called(cwd, 'new', 'first')
    writeFileSync(join(cwd, 'bytes.md'), new Uint8Array([0xff, 0xfe, 0x00, 0x41]))
    const before = readdirSync(cwd)
    const text = readFileSync(join(cwd, 'first', 'first.scenario.yaml'), 'utf8')
    for (const args of [
      ['first'],
      ['9lives'],
      ['../up/Up'],
      ['x', '--from', 'none.md'],
      ['x', '--from', 'bytes.md'],
      ['x', 'y'],
      [],
    ]) {
      const { status, out, err } = await called(cwd, 'new', ...args)
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toMatch(/^[^\n]+\n$/)
    }
    expect(readdirSync(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, 'first', 'first.scenario.yaml'), 'utf8')).toBe(text)
  })
})
