// pack FILE [--sources DIR] [--out FILE]: the scenario as one canonical .scenario.json, on the standard output unless --out names a file.
// Exit status: 0 packed, 1 the scenario has errors or a quote that is not verified (said on stderr; nothing is packed), 2 it could not run.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../scenario/pack.ts'
import { readQuotes } from './check-file.ts'
import { frame } from './frame.ts'
import type { Io } from './io.ts'

const USAGE = 'name one file: pack FILE [--sources DIR] [--out FILE]'

export async function pack(args: readonly string[], io: Io): Promise<number> {
  let read: ReturnType<typeof readArguments>
  try {
    read = readArguments(args)
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message.split('\n', 1)[0] : USAGE}\n`)
    return 2
  }
  const { values, positionals } = read
  if (positionals.length !== 1) {
    io.stderr(`${USAGE}\n`)
    return 2
  }
  const file = positionals[0]!
  const path = resolve(io.cwd, file)
  const found = readQuotes(
    path,
    file,
    (values.sources ?? []).map((folder) => resolve(io.cwd, folder)),
  )
  const errors = found.problems.filter((problem) => problem.severity === 'error')
  if (!found.reading || errors.length > 0) {
    const lineAt = found.reading?.lineAt ?? (() => [])
    io.stderr(
      found.unreadable
        ? `${file}: ${errors[0]!.message}\n`
        : errors.map((error) => `${frame(error, { name: file, lineAt }, false)}\n`).join(''),
    )
    return found.unreadable ? 2 : 1
  }
  const text = packed(found.reading)
  if (values.out === undefined) io.stdout(text)
  else writeFileSync(resolve(io.cwd, values.out), text)
  return 0
}

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sources: { type: 'string', multiple: true }, out: { type: 'string' } },
  })
