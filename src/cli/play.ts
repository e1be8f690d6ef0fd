// play FILE --seat ID [--student NAME] [--level NAME] [--seed N] [--games N] [--format text|json]: a scripted student in one seat,
// counterparts in all others. Exit status: 0 played, 1 the scenario has errors, 2 it could not run.

import { basename, resolve } from 'node:path'
import { clerkOf } from '../analysis/agreement-set.ts'
import { playGame } from '../balance/game.ts'
import { against } from '../balance/playbooks.ts'
import { isStudent, STUDENTS, type StudentName } from '../counterpart/student.ts'
import type { Package } from '../engine/outcome.ts'
import type { Record } from '../engine/record.ts'
import { type LeaderId, type Level, LEVELS, type ResultKind } from '../scenario/scenario.ts'
import { resultOf } from '../scoring/debrief.ts'
import { commandLine } from './command-line.ts'
import { type GameScores, outcomeOf, scoresOf } from './game-scores.ts'
import type { Io } from './io.ts'
import { type LoadedScenario, loadScenario } from './loaded-scenario.ts'
import { progressOf } from './progress.ts'

const USAGE = 'play FILE --seat ID [--student NAME] [--level NAME] [--seed N] [--games N] [--format text|json]'
const MOST_GAMES = 10_000
const LARGEST_SEED = 0xffff_ffff

export interface PlayedJson {
  readonly seed: number
  readonly seat: LeaderId
  readonly level: Level
  readonly student: StudentName
  readonly result: ResultKind
  readonly outcome: Package | null
  readonly scores: GameScores
  readonly record: Record
}

interface Wish {
  readonly file: string
  readonly seat: string
  readonly student: StudentName
  readonly level: Level
  readonly seed: number
  readonly games: number
  readonly json: boolean
}

const whole = (text: string): number => (/^(0|[1-9][0-9]{0,9})$/.test(text) ? Number(text) : Number.NaN)

const FLAGS = {
  seat: { type: 'string' },
  student: { type: 'string', default: 'trader' },
  level: { type: 'string', default: 'minister' },
  seed: { type: 'string', default: '1' },
  games: { type: 'string', default: '1' },
  format: { type: 'string', default: 'text' },
} as const

/** The command line, or one sentence about what is wrong with it. */
function wishOf(args: readonly string[]): Wish | string {
  const read = commandLine(args, FLAGS)
  if (typeof read === 'string') return `${read}; the command is ${USAGE}`
  const { values, positionals } = read
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return `name one scenario file: ${USAGE}`
  if (values.seat === undefined) return `name the student's seat: ${USAGE}`
  const level = LEVELS.find((name) => name === values.level)
  if (!level) return `there is no level ${values.level}; the levels are ${LEVELS.join(', ')}`
  if (!isStudent(values.student))
    return `there is no student ${values.student}; the students are ${STUDENTS.join(', ')}`
  const games = whole(values.games)
  if (!(games >= 1 && games <= MOST_GAMES)) return `--games is a whole number from 1 to ${MOST_GAMES}`
  const seed = whole(values.seed)
  if (!(seed + games - 1 <= LARGEST_SEED))
    return `--seed is a whole number from 0 to ${LARGEST_SEED}, for the last game too`
  if (values.format !== 'text' && values.format !== 'json')
    return `there is no format ${values.format}; the formats are text, json`
  return { file, seat: values.seat, student: values.student, level, seed, games, json: values.format === 'json' }
}

function gameOf({ scenario, analysis, sha256 }: LoadedScenario, wish: Wish, seed: number): PlayedJson {
  const { seat, student, level } = wish
  const seats = against(scenario, seat, { by: 'student', student }, level)
  const { negotiation, actions } = playGame(scenario, {
    seed,
    seats,
    clerk: clerkOf(analysis.agreementFrontier, scenario),
  })
  const { table } = negotiation
  const index = scenario.leaders.findIndex((leader) => leader.id === seat)
  return {
    seed,
    seat,
    level,
    student,
    result: resultOf(table)!,
    outcome: outcomeOf(scenario, table),
    scores: scoresOf(scenario, analysis, table, index),
    record: {
      format: 'on-the-record/record-1',
      scenario: { id: scenario.id, sha256 },
      seed,
      seats,
      actions,
    },
  }
}

const points = (score: number | null): string => (score === null ? '–' : String(Math.floor(score + 0.5)))

/** A line a game, and what became of all of them. */
function inText(games: readonly PlayedJson[]): string {
  const lines = games.map(({ seed, result, outcome, scores }) => {
    const homes = Object.entries(scores.home).map(([leader, score]) => `${leader} ${points(score)}`)
    const home = homes.length > 0 ? `, home ${homes.join(' ')}` : ''
    const text = outcome
      ? ` (${Object.entries(outcome)
          .map((pair) => pair.join(': '))
          .join(', ')})`
      : ''
    const own = `record ${points(scores.record)}, evidence ${points(scores.evidence)}, deal ${points(scores.deal)}`
    return `seed ${seed}: ${result}; ${own}${home}${text}\n`
  })
  const agreed = games.filter((game) => game.result === 'agreed').length
  return games.length === 1 ? lines.join('') : `${lines.join('')}${agreed} of ${games.length} agreed\n`
}

export async function play(args: readonly string[], io: Io): Promise<number> {
  const wish = wishOf(args)
  if (typeof wish === 'string') {
    io.stderr(`${wish}\n`)
    return 2
  }
  const loaded = loadScenario(resolve(io.cwd, wish.file), basename(wish.file))
  if (!loaded.ok) {
    io.stderr(`${loaded.reason.sentence}\n`)
    return loaded.reason.status
  }
  const seats = loaded.value.scenario.leaders.map((leader) => leader.id)
  if (!seats.includes(wish.seat)) {
    io.stderr(`there is no seat ${wish.seat}; the seats are ${seats.join(', ')}\n`)
    return 2
  }
  const progress = progressOf(io, 'game', wish.games)
  const games = Array.from({ length: wish.games }, (_, i) => {
    progress(i + 1)
    return gameOf(loaded.value, wish, wish.seed + i)
  })
  progress(null)
  io.stdout(wish.json ? `${JSON.stringify({ games }, null, 1)}\n` : inText(games))
  return 0
}
