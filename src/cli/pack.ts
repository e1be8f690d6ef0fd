// pack FILE [--sources DIR] [--out FILE]: the scenario as one canonical .scenario.json, on the standard output unless --out names a file.
// Exit status: 0 packed, 1 the scenario has errors or a quote that is not verified (said on stderr; nothing is packed), 2 it could not run.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packed } from '../scenario/pack.ts'
import type { Io } from './io.ts'
import { verified } from './verified.ts'
import { writeWhole } from './whole-file.ts'

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
  const found = verified(positionals[0]!, values.sources ?? [], io)
  if (typeof found === 'number') return found
  const text = packed(found.reading)
  if (values.out === undefined) io.stdout(text)
  else writeWhole(resolve(io.cwd, values.out), text)
  return 0
}

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sources: { type: 'string', multiple: true }, out: { type: 'string' } },
  })
