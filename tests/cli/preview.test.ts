// What the preview reads at every save, and what keeps it from starting.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { patternScenario, patternSource } from '../../src/cli/new-pattern.ts'
import { preview, readPreview } from '../../src/cli/preview.ts'
import { called } from './called.ts'
import { temporaryFolder } from './temporary.ts'

const folder = (): string => temporaryFolder()

describe('the file under preview', () => {
  it('is read with its documents and its lock, as it is now', async () => {
    const cwd = folder()
    await called(cwd, 'new', 'bus')
    const path = join(cwd, 'bus', 'bus.scenario.yaml')
    expect(readPreview({ path, folders: [] })).toMatchObject({ scenario: { id: 'bus' }, problems: [], unverified: [] })
    const text = patternScenario({ id: 'bus', title: 'Bus', sources: '', people: '', quotes: '' })
    writeFileSync(path, text.replace('A bus at two in', 'A bus at three in'))
    expect(readPreview({ path, folders: [] })).toMatchObject({ scenario: null, problems: [{ code: 'OTR204' }] })
  })

  it('finds its documents in the folders that are named', () => {
    const [cwd, documents] = [folder(), folder()]
    const path = join(cwd, 'bus.scenario.yaml')
    writeFileSync(path, patternScenario({ id: 'bus', title: 'Bus', sources: '', people: '', quotes: '' }))
    expect(readPreview({ path, folders: [documents] }).unverified).toEqual(['minutes'])
    writeFileSync(join(documents, 'minutes.md'), patternSource)
    expect(readPreview({ path, folders: [documents] }).unverified).toEqual([])
  })

  it('is one problem where it is no file, no text or no scenario', () => {
    const cwd = folder()
    const path = join(cwd, 'x.yaml')
    expect(readPreview({ path, folders: [] }).problems).toHaveLength(1)
    writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x41, 0x00]))
    expect(readPreview({ path, folders: [] })).toMatchObject({ scenario: null, problems: [{ code: 'OTR004' }] })
  })
})

describe('the preview', () => {
  it('says in one line what keeps it from starting', async () => {
    const cwd = folder()
    for (const args of [[], ['none.yaml'], ['a', 'b'], ['none.yaml', '--port', 'x'], ['--what']]) {
      const err: string[] = []
      const io = { stdout: () => undefined, stderr: (text: string) => void err.push(text), cwd, isTerminal: false }
      expect(await preview(args, io)).toBeNull()
      expect(err.join('')).toMatch(/^[^\n]+\n$/)
    }
  })
})
