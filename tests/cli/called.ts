// A command line run in a folder, and all that it said.

import { run } from '../../src/cli/main.ts'

export interface Called {
  readonly status: number
  readonly out: string
  readonly err: string
}

export async function called(cwd: string, ...args: readonly string[]): Promise<Called> {
  const out: string[] = []
  const err: string[] = []
  const status = await run(args, {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    cwd,
    isTerminal: false,
  })
  return { status, out: out.join(''), err: err.join('') }
}
