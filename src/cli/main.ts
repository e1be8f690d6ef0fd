// npm run -s scenario -- COMMAND …: hands over to the command. Limit: knows the commands' names only; each is loaded when it is asked for.
// Exit status: 0 clean, 1 problems of severity error, 2 the command could not run (one line on stderr, never a stack trace).

import { isatty } from 'node:tty'
import { allHelp, type CommandName, helpOf } from './command-help.ts'
import { oneLine } from './command-line.ts'
import { type Io, mayColour } from './io.ts'

type Command = (args: readonly string[], io: Io) => Promise<number>

const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newScenario,
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  quotes: async () => (await import('./quotes.ts')).quotes,
  report: async () => (await import('./report.ts')).report,
  play: async () => (await import('./play.ts')).play,
  replay: async () => (await import('./replay.ts')).replay,
  pack: async () => (await import('./pack.ts')).pack,
  'pack-teacher': async () => (await import('./teacher-pack.ts')).teacherPackCommand,
}
const NAMES = Object.keys(LOAD).join(', ')

const isCommand = (name: string): name is CommandName => Object.hasOwn(LOAD, name)
const isHelp = (word: string): boolean => word === '--help' || word === '-h'

/** Runs one command line (without the program's name) and gives its exit status. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    io.stderr(`name a command: ${NAMES}\n`)
    return 2
  }
  if (isHelp(name) || name === 'help') {
    io.stdout(allHelp())
    return 0
  }
  if (!isCommand(name)) {
    io.stderr(`there is no command ${name}; the commands are ${NAMES}\n`)
    return 2
  }
  if (rest.some(isHelp)) {
    io.stdout(helpOf(name))
    return 0
  }
  try {
    const command = await LOAD[name]()
    return await command(rest, io)
  } catch (error) {
    io.stderr(`${name} could not run: ${oneLine(error)}\n`)
    return 2
  }
}

const program = process.argv[1]?.replaceAll('\\', '/') ?? ''
if (program.endsWith('src/cli/main.ts')) {
  process.stdout.on('error', () => process.exit(0)) // the reader of a pipe has gone
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    isTerminal: mayColour(isatty(1), process.env.NO_COLOR),
    seesProgress: isatty(2),
  })
}
