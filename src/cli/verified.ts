// A scenario that is to be handed on: all of it right and every quote verified, or what stands in the way, said on stderr.

import { resolve } from 'node:path'
import type { Reading } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { readQuotes } from './check-file.ts'
import { frame } from './frame.ts'
import type { Io } from './io.ts'

/** The reading, with its scenario; or the exit status: 1 it has errors, 2 it cannot be read. */
export function verified(
  file: string,
  sources: readonly string[],
  io: Io,
): { readonly reading: Reading; readonly scenario: Scenario } | 1 | 2 {
  const found = readQuotes(
    resolve(io.cwd, file),
    file,
    sources.map((folder) => resolve(io.cwd, folder)),
  )
  const errors = found.problems.filter((problem) => problem.severity === 'error')
  const { reading } = found
  if (reading?.scenario && errors.length === 0) return { reading, scenario: reading.scenario }
  const lineAt = reading?.lineAt ?? (() => [])
  io.stderr(
    found.unreadable
      ? `${file}: ${errors[0]!.message}\n`
      : errors.map((error) => `${frame(error, { name: file, lineAt }, false)}\n`).join(''),
  )
  return found.unreadable ? 2 : 1
}
