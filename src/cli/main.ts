// npm run -s scenario -- COMMAND …: hands over to the command. Limit: knows the commands' names only; each is loaded when it is asked for.
// Exit status: 0 clean, 1 problems of severity error, 2 the command could not run (one line on stderr, never a stack trace).

import { isatty } from 'node:tty'
import type { Io } from './io.ts'

type Command = (args: readonly string[], io: Io) => Promise<number>

interface Entry {
  readonly usage: string
  readonly load: () => Promise<Command>
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  new: { usage: 'new ID [--from doc.md]', load: async () => (await import('./new.ts')).newScenario },
  check: {
    usage: 'check FILE… [--sources DIR] [--format text|json|github] [--fix]',
    load: async () => (await import('./check.ts')).check,
  },
  explain: { usage: 'explain CODE', load: async () => (await import('./explain.ts')).explain },
  quotes: {
    usage: 'quotes verify|add|lock FILE [--sources DIR] [--format json]',
    load: async () => (await import('./quotes.ts')).quotes,
  },
  report: { usage: 'report FILE [--format text|json|html]', load: async () => (await import('./report.ts')).report },
  play: {
    usage: 'play FILE --seat ID [--student NAME] [--level NAME] [--seed N] [--games N] [--format json]',
    load: async () => (await import('./play.ts')).play,
  },
  replay: { usage: 'replay RECORD', load: async () => (await import('./replay.ts')).replay },
  pack: { usage: 'pack FILE', load: async () => (await import('./pack.ts')).pack },
  'pack-teacher': {
    usage: 'pack-teacher FILE --out DIR [--sources DIR]',
    load: async () => (await import('./teacher-pack.ts')).teacherPackCommand,
  },
}

/** Runs one command line (without the program's name) and gives its exit status. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    io.stderr(`name a command: ${Object.keys(COMMANDS).join(', ')}\n`)
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const lines = Object.values(COMMANDS).map((entry) => `  ${entry.usage}`)
    io.stdout(`npm run -s scenario -- COMMAND …\n${lines.join('\n')}\n`)
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    io.stderr(`there is no command ${name}; the commands are ${Object.keys(COMMANDS).join(', ')}\n`)
    return 2
  }
  try {
    const command = await entry.load()
    return await command(rest, io)
  } catch (error) {
    io.stderr(`${name} could not run: ${oneLine(error)}\n`)
    return 2
  }
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] || 'for a reason it did not give'
}

const program = process.argv[1]?.replaceAll('\\', '/') ?? ''
if (program.endsWith('src/cli/main.ts')) {
  process.stdout.on('error', () => process.exit(0)) // the reader of a pipe has gone
  process.exitCode = await run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    isTerminal: isatty(1),
  })
}
