// The guide for authors, carried out as written: its files, its commands, its edits; then the scenario is played to the debrief.

import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { packedHash } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Intent } from '../../src/session/intent.ts'
import { createSession } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import { type Called, called } from './called.ts'
import { temporaryFolder } from './temporary.ts'

const GUIDE = readFileSync('docs/authoring.md', 'utf8')

interface Block {
  readonly kind: string // md, sh, yaml, text
  readonly note: string
  readonly body: string
}

const blocks: readonly Block[] = [...GUIDE.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map((m) => ({
  kind: m[1]!,
  note: m[2]!,
  body: m[3]!,
}))

const cwd = temporaryFolder()
mkdirSync(join(cwd, 'scenarios')) // as in the folder of the game
const path = join(cwd, 'scenarios', 'market', 'market.scenario.yaml')
const said: (Called & { readonly command: string })[] = []
const expected: { readonly text: string; readonly of: Called }[] = []

/** The file with the part of the same first word replaced. */
function replaced(file: string, part: string): string {
  const key = /^\w+:/.exec(part)![0]
  const lines = file.split('\n')
  const start = lines.findIndex((line) => line.startsWith(key))
  if (start < 0) throw new Error(`the file has no part ${key}`)
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s]/.test(line))
  return [...lines.slice(0, start), part.trimEnd(), '', ...(length < 0 ? [] : lines.slice(start + 1 + length))].join(
    '\n',
  )
}

/** A command line's words; quotation marks keep a sentence together. */
const wordsIn = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!)

beforeAll(async () => {
  for (const { kind, note, body } of blocks) {
    if (kind === 'md') writeFileSync(join(cwd, note), body)
    if (kind === 'yaml') writeFileSync(path, replaced(readFileSync(path, 'utf8'), body))
    if (kind === 'text') expected.push({ text: body.trim(), of: said.at(-1)! })
    if (kind !== 'sh' || note === 'norun') continue
    for (const line of body.trim().split('\n')) {
      const [npm, run, silent, program, dashes, ...args] = wordsIn(line)
      expect([npm, run, silent, program, dashes]).toEqual(['npm', 'run', '-s', 'scenario', '--'])
      said.push({ command: args.join(' '), ...(await called(cwd, ...args)) })
    }
  }
}, 60_000)

describe('the guide for authors', () => {
  it('has commands that all succeed', () => {
    expect(said.length).toBeGreaterThan(7)
    for (const { command, status, err } of said)
      expect({ command, status, err }).toEqual({ command, status: 0, err: '' })
  })

  it('shows what they say', () => {
    expect(expected.length).toBeGreaterThan(3)
    for (const { text, of } of expected) expect(of.out).toContain(text)
  })

  it('ends with a scenario that keeps its own advice on balance', () => {
    const { agreement, pivotal } = analyse(readScenario(readFileSync(path, 'utf8'), path).scenario!)
    expect(agreement.share).toBeGreaterThanOrEqual(0.03)
    expect(agreement.share).toBeLessThanOrEqual(0.35)
    expect(pivotal.every((outcomes) => outcomes !== 0)).toBe(true)
  })

  it('leads to a game that can be played to the debrief', async () => {
    const reading = readScenario(readFileSync(join(cwd, 'market.scenario.json'), 'utf8'), 'packed')
    const loaded = { scenario: reading.scenario!, sha256: packedHash(reading) }
    const session = createSession({
      outcomes: outcomesHere,
      shelf: [shelfItemOf(loaded)],
      decide,
      drawSeed: () => 7,
      newId: () => 'game',
    })
    session.act({ type: 'begin' })
    await new Promise((done) => setTimeout(done, 0))
    const game = () => session.store.getState().game!
    const act = (...intents: readonly Intent[]): void => intents.forEach(session.act)
    const seen = new Set<string>()
    for (let steps = 0; steps < 200 && game().screen !== 'debrief'; steps++) {
      const { choices, screen } = game()
      seen.add(screen)
      if (screen === 'opening')
        act(
          { type: 'pick-option', issue: choices.open!.issue, option: choices.open!.options[1]! },
          { type: 'cite', quote: null },
          { type: 'commit' },
        )
      else if (screen === 'priorities')
        act(...choices.priorities!.issues.slice(0, 2).map((issue): Intent => ({ type: 'pick-priority', issue })), {
          type: 'commit',
        })
      else if (screen === 'answer') act({ type: 'accept' }, { type: 'commit' })
      else if (screen === 'sign') act({ type: 'choose-signature', accept: true }, { type: 'commit' })
      else if (screen === 'turn') act({ type: 'pass' })
      else if (screen === 'last-look') act({ type: 'pass' })
      else act({ type: 'skip' }, { type: 'go-on' })
    }
    expect(game().screen).toBe('debrief')
    expect([...seen]).toEqual(expect.arrayContaining(['briefing', 'opening', 'priorities', 'communique', 'reveal']))
    expect(game().ending).not.toBeNull()
  })
})
