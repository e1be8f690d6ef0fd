import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mayColour } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'

const TINY = new URL('../fixtures/scenarios/tiny', import.meta.url).pathname
const FILE = 'tiny/tiny.scenario.yaml'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'progress-'))
  cpSync(TINY, join(cwd, 'tiny'), { recursive: true })
})
afterEach(() => rmSync(cwd, { recursive: true }))

async function said(line: string, terminal: { readonly isTerminal: boolean; readonly seesProgress: boolean }) {
  let [out, err] = ['', '']
  const io = {
    stdout: (text: string) => {
      out += text
    },
    stderr: (text: string) => {
      err += text
    },
    cwd,
    ...terminal,
  }
  const status = await run(line.split(' '), io)
  return { status, out, err }
}

/** What a terminal still shows of a line that is written over. */
const left = (text: string): string => text.split('\r').pop()!

describe.each([
  ['game 2 of 4', `play ${FILE} --seat upper --games 4`],
  ['file 2 of 2', `check ${FILE} ${FILE}`],
])('%s', (step, line) => {
  it('is told on stderr where that is a terminal, leaves nothing, and changes nothing on stdout', async () => {
    const quiet = await said(line, { isTerminal: false, seesProgress: false })
    const told = await said(line, { isTerminal: false, seesProgress: true })
    expect(quiet.err).toBe('')
    expect(told.err).toContain(step)
    expect(left(told.err)).toBe('')
    expect({ status: told.status, out: told.out }).toEqual({ status: quiet.status, out: quiet.out })
  })
})

it('colours problems on a terminal only, and the words are the same', async () => {
  rmSync(join(cwd, 'tiny', 'scenario.lock.json'), { force: true })
  const plain = await said(`check ${FILE} --sources nowhere`, { isTerminal: false, seesProgress: false })
  const coloured = await said(`check ${FILE} --sources nowhere`, { isTerminal: true, seesProgress: false })
  const json = await said(`check ${FILE} --format json`, { isTerminal: true, seesProgress: true })
  expect(plain.out).toMatch(/(note|warning|error) OTR/)
  expect(plain.out).not.toContain('\u001b')
  expect(coloured.out).toContain('\u001b')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  expect(json.out).not.toContain('\u001b')
})

it('NO_COLOR turns colour off, unless it is empty', () => {
  expect(mayColour(true, undefined)).toBe(true)
  expect(mayColour(true, '')).toBe(true)
  expect(mayColour(true, '1')).toBe(false)
  expect(mayColour(false, undefined)).toBe(false)
})
