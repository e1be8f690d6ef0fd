// A command line run in a folder, and all that it said.

import { run } from '../../src/cli/main.ts'

export interface Called {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** What the command line is told of the terminal. */
export interface Terminal {
  readonly isTerminal: boolean
  readonly seesProgress?: boolean
}

export async function calledOn(terminal: Terminal, cwd: string, args: readonly string[]): Promise<Called> {
  const out: string[] = []
  const err: string[] = []
  const stdout = (text: string) => void out.push(text)
  const stderr = (text: string) => void err.push(text)
  const status = await run(args, { stdout, stderr, cwd, ...terminal })
  return { status, out: out.join(''), err: err.join('') }
}

export const called = (cwd: string, ...args: readonly string[]): Promise<Called> =>
  calledOn({ isTerminal: false }, cwd, args)
