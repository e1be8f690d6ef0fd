// pack FILE [--sources DIR] [--out FILE]: the scenario as one canonical .scenario.json, on the standard output unless --out names a file.
// Exit status: 0 packed, 1 the scenario has errors or a quote that is not verified (said on stderr; nothing is packed), 2 it could not run.

import { resolve } from 'node:path'
import { packed } from '../scenario/pack.ts'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { verified } from './verified.ts'
import { writeWhole } from './whole-file.ts'

const USAGE = 'name one file: pack FILE [--sources DIR] [--out FILE]'

export async function pack(args: readonly string[], io: Io): Promise<number> {
  const read = commandLine(args, { sources: { type: 'string', multiple: true }, out: { type: 'string' } })
  if (typeof read === 'string' || read.positionals.length !== 1) {
    io.stderr(`${typeof read === 'string' ? read : USAGE}\n`)
    return 2
  }
  const { values, positionals } = read
  const found = verified(positionals[0]!, values.sources ?? [], io)
  if (typeof found === 'number') return found
  const text = packed(found.reading)
  if (values.out === undefined) io.stdout(text)
  else writeWhole(resolve(io.cwd, values.out), text)
  return 0
}
