import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { report } from '../../src/cli/report.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures/scenarios')
const fixture = (name: string): string => join(fixtures, name, `${name}.scenario.yaml`)
const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const stdout = (text: string): void => {
    out += text
  }
  const stderr = (text: string): void => {
    err += text
  }
  const status = await report(args, { stdout, stderr, cwd: folder, isTerminal: false })
  return { status, out, err }
}

describe('report', () => {
  it.each(['tiny', 'trio', 'ferry'])('makes JSON, text and a page of %s', async (name) => {
    const file = fixture(name)
    const json = await run(file, '--no-play', '--format', 'json')
    expect(json).toMatchObject({ status: 0, err: '' })
    const made = JSON.parse(json.out)
    expect(made.format).toBe('on-the-record/report-1')
    for (const played of ['students', 'seatGap', 'readingGap']) expect(made.balance).not.toHaveProperty(played)

    const text = await run(file, '--no-play')
    expect(text.status).toBe(0)
    expect(text.out).toContain('WHAT COULD BE AGREED')
    expect(text.out).not.toMatch(/NaN|undefined|\[object/)

    const page = await run(file, '--no-play', '--format', 'html')
    expect(page.status).toBe(0)
    expect(page.out).toMatch(/^<!doctype html>/)
    expect(page.out.match(/<svg viewBox/g)!.length).toBeGreaterThan(0)
    expect(page.out).not.toMatch(/<script|NaN|undefined|https?:\/\//)
  })

  it('shows text of the file as text, whatever it says', async () => {
    const evil = readFileSync(fixture('tiny'), 'utf8').replace(
      /^title: .*$/m,
      `title: "<img src=x onerror=alert(1)> & 'more'"`,
    )
    writeFileSync(join(folder, 'evil.scenario.yaml'), evil)
    const { status, out } = await run('evil.scenario.yaml', '--no-play', '--format', 'html')
    expect(status).toBe(0)
    expect(out).not.toContain('<img')
    expect(out).toContain('&#60;img')
  })

  it.each([
    [['missing.scenario.yaml'], 2, /cannot be read/],
    [[], 2, /name one scenario file/],
    [['a', 'b'], 2, /name one scenario file/],
    [[fixture('tiny'), '--format', 'pdf'], 2, /no format pdf/],
    [[fixture('tiny'), '--colour'], 2, /--colour/],
  ] as const)('%j cannot run: one line, no stack trace', async (args, status, says) => {
    const found = await run(...args)
    expect(found.status).toBe(status)
    expect(found.out).toBe('')
    expect(found.err).toMatch(says)
    expect(found.err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('names the first error of a scenario that has some', async () => {
    writeFileSync(join(folder, 'broken.scenario.yaml'), 'format: on-the-record/1\nid: broken\n')
    const { status, out, err } = await run('broken.scenario.yaml')
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/^broken\.scenario\.yaml:\d+:\d+ OTR\d{3} /)
  })
})
