import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { play } from '../../src/cli/play.ts'
import { replay } from '../../src/cli/replay.ts'
import type { Record } from '../../src/engine/record.ts'

const TINY = join(import.meta.dirname, '../fixtures/scenarios/tiny/tiny.scenario.yaml')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'play-'))
  cpSync(TINY, join(folder, 'tiny.scenario.yaml'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: typeof play, ...args: readonly string[]) {
  const said = { out: '', err: '' }
  const status = await command(args, {
    stdout: (text) => {
      said.out += text
    },
    stderr: (text) => {
      said.err += text
    },
    cwd: folder,
    isTerminal: false,
  })
  return { status, ...said }
}

const inJson = async (...args: readonly string[]) => {
  const { status, out } = await run(play, 'tiny.scenario.yaml', '--seat', 'upper', '--format', 'json', ...args)
  expect(status).toBe(0)
  return JSON.parse(out) as {
    games: { seed: number; outcome: object | null; record: Record; [key: string]: unknown }[]
  }
}

const saved = async (change: (record: Record) => unknown = (record) => record, name = 'game.json') => {
  const { games } = await inJson()
  writeFileSync(join(folder, name), JSON.stringify(change(games[0]!.record)))
  return run(replay, name)
}

describe('play', () => {
  test('by default a trader against ministers, one game, seed 1; the JSON has the promised shape', async () => {
    const { games } = await inJson()
    expect(games).toHaveLength(1)
    const [game] = games
    expect(Object.keys(game!)).toEqual(['seed', 'seat', 'level', 'student', 'result', 'outcome', 'scores', 'record'])
    expect(game).toMatchObject({ seed: 1, seat: 'upper', level: 'minister', student: 'trader' })
    expect(Object.keys(game!.scores as object)).toEqual(['record', 'evidence', 'deal', 'home'])
    expect(Object.keys((game!.scores as { home: object }).home)).toEqual(['upper', 'lower'])
    expect(game!.record).toMatchObject({
      format: 'on-the-record/record-1',
      seed: 1,
      seats: { upper: { by: 'student', student: 'trader' }, lower: { by: 'counterpart', level: 'minister' } },
    })
    expect(game!.record.scenario.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(game!.outcome === null).toBe(game!.result !== 'agreed')
  })

  test('the same command prints the same bytes; game i has seed N + i', async () => {
    const args = [
      'tiny.scenario.yaml',
      '--seat',
      'lower',
      '--student',
      'random',
      '--seed',
      '40',
      '--games',
      '5',
    ] as const
    const [first, again] = [await run(play, ...args, '--format', 'json'), await run(play, ...args, '--format', 'json')]
    expect(again).toEqual(first)
    const { games } = JSON.parse(first.out) as { games: { seed: number }[] }
    expect(games.map((game) => game.seed)).toEqual([40, 41, 42, 43, 44])
    const alone = await run(play, ...args.slice(0, 5), '--seed', '42', '--format', 'json')
    expect(JSON.parse(alone.out).games[0]).toEqual(games[2])
  })

  test('text: a line a game', async () => {
    const { out, status } = await run(play, 'tiny.scenario.yaml', '--seat', 'upper', '--games', '3')
    expect(status).toBe(0)
    expect(out.split('\n')).toHaveLength(5)
    expect(out).toMatch(/^seed 1: (agreed|no-deal|not-ratified|walked-out); record \d+, evidence \d+, deal \d+/)
    expect(out).toMatch(/\d of 3 agreed\n$/)
  })

  test.each([
    [[], 2, /name one scenario file/],
    [['tiny.scenario.yaml'], 2, /name the student's seat/],
    [['tiny.scenario.yaml', '--seat', 'nobody'], 2, /the seats are upper, lower/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--student', 'genius'], 2, /the students are trader/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--level', 'expert'], 2, /the levels are apprentice/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--games', '0'], 2, /--games/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--seed', '-1'], 2, /seed/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--seed', '4294967295', '--games', '2'], 2, /--seed/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--format', 'html'], 2, /the formats are/],
    [['tiny.scenario.yaml', '--seat', 'upper', '--fast'], 2, /--fast/],
    [['missing.yaml', '--seat', 'upper'], 2, /there is no such file/],
    [['broken.yaml', '--seat', 'upper'], 1, /broken\.yaml:1:/],
  ] as const)('%j: status %i', async (args, status, message) => {
    writeFileSync(join(folder, 'broken.yaml'), 'title: [')
    const said = await run(play, ...args)
    expect(said.status).toBe(status)
    expect(said.err).toMatch(message)
    expect(said.err.trimEnd().split('\n')).toHaveLength(1)
    expect(said.out).toBe('')
  })
})

describe('replay', () => {
  test('tells the game step by step and ends with its scores', async () => {
    const { games } = await inJson()
    const { status, out, err } = await saved()
    expect(err).toBe('')
    expect(status).toBe(0)
    const steps = out.split('\n').filter((line) => /^ +\d+ {2}/.test(line))
    expect(steps).toHaveLength(games[0]!.record.actions.length)
    expect(out).toContain(`result: ${games[0]!.result}`)
    expect(out).toContain(`deal: ${(games[0]!.scores as { deal: number }).deal}`)
    expect(await run(replay, 'game.json')).toEqual({ status, out, err })
  })

  test('finds the scenario in scenarios/ID/, and takes a packed one as well', async () => {
    const { games } = await inJson()
    mkdirSync(join(folder, 'games'))
    mkdirSync(join(folder, 'scenarios', 'tiny'), { recursive: true })
    writeFileSync(join(folder, 'games', 'game.json'), JSON.stringify(games[0]!.record))
    expect(await run(replay, 'games/game.json')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/neither beside/),
    })
    cpSync(TINY, join(folder, 'scenarios', 'tiny', 'tiny.scenario.yaml'))
    expect((await run(replay, 'games/game.json')).status).toBe(0)
  })

  test('finds a scenario beside the record under any file name, by what is in it', async () => {
    const text = readFileSync(TINY, 'utf8')
    const other = join(folder, 'last-year.scenario.yaml')
    writeFileSync(other, text.replace('walkAway: 46.5', 'walkAway: 47'))
    writeFileSync(join(folder, 'broken.scenario.yaml'), 'title: [')
    const { out } = await run(play, 'last-year.scenario.yaml', '--seat', 'upper', '--format', 'json')
    writeFileSync(join(folder, 'game.json'), JSON.stringify(JSON.parse(out).games[0].record))
    expect(await run(replay, 'game.json')).toMatchObject({ status: 0, err: '' })
    rmSync(other)
    expect((await run(replay, 'game.json')).err).toMatch(/has changed since this game was played/)
  })

  test('another scenario of that name: one sentence, status 1', async () => {
    await saved()
    const text = readFileSync(TINY, 'utf8')
    writeFileSync(join(folder, 'tiny.scenario.yaml'), text.replace('walkAway: 46.5', 'walkAway: 47'))
    const said = await run(replay, 'game.json')
    expect(said).toMatchObject({ status: 1, out: '' })
    expect(said.err).toMatch(/has changed since this game was played/)
    expect(said.err.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['a later format', (r: Record) => ({ ...r, format: 'on-the-record/record-2' }), 1, /later version/],
    ['no record', () => ({ hello: 1 }), 1, /not the record of a game/],
    ['a damaged one', (r: Record) => ({ ...r, seed: 'x' }), 1, /damaged/],
    ['a seat that opens and is none', (r: Record) => ({ ...r, opens: 'nobody' }), 1, /no seat/],
    [
      'a seat at another table',
      (r: Record) => ({ ...r, seats: { ...r.seats, nobody: { by: 'person' } } }),
      1,
      /seats nobody, which is no seat/,
    ],
    [
      'a move with a name that does not exist, said in words',
      (r: Record) => ({ ...r, actions: [{ ...r.actions[0], option: 'elsewhere' }, ...r.actions.slice(1)] }),
      1,
      /is refused: That option does not exist for this issue\./,
    ],
    [
      'a move out of turn',
      (r: Record) => ({ ...r, actions: [...r.actions].reverse() }),
      1,
      /move 1 of the record .* is refused/,
    ],
  ])('%s', async (_, change, status, message) => {
    const said = await saved(change)
    expect(said.status).toBe(status)
    expect(said.err).toMatch(message)
    expect(said.err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('no file, no JSON, no argument', async () => {
    writeFileSync(join(folder, 'words.json'), 'not JSON')
    expect(await run(replay, 'absent.json')).toMatchObject({ status: 2 })
    expect(await run(replay, 'words.json')).toMatchObject({ status: 1 })
    expect(await run(replay)).toMatchObject({ status: 2 })
  })
})
