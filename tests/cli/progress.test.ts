import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayColour } from '../../src/cli/io.ts'
import { calledOn, type Terminal } from './called.ts'
import { FILE, tinyCopy } from './tiny-copy.ts'

const tiny = tinyCopy()
const said = (line: string, terminal: Terminal) => calledOn(terminal, tiny.folder(), line.split(' '))

/** What a terminal still shows of a line that is written over. */
const left = (text: string): string => text.split('\r').pop()!

describe.each([
  ['game 2 of 4', `play ${FILE} --seat upper --games 4`],
  ['file 2 of 2', `check ${FILE} ${FILE}`],
  ['playing: part 2 of ', `report ${FILE}`],
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
  rmSync(join(tiny.folder(), 'tiny', 'scenario.lock.json'), { force: true })
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
