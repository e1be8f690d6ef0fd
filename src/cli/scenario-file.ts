// A scenario file from disk: its reading, or the one problem that kept it from being read. Limit: no quotes, no balance.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_BYTES, tooLarge, wrongEncoding } from '../scenario/limits.ts'
import type { Problem } from '../scenario/problem.ts'
import { problem } from '../scenario/problem.ts'
import type { Reading } from '../scenario/read.ts'
import { readScenario } from '../scenario/read.ts'

export type FileReading = { readonly reading: Reading } | { readonly problem: Problem; readonly unreadable: boolean } // unreadable: there is no such file, or it may not be opened

/** Reads the scenario at the path. Never throws. */
export function readScenarioFile(path: string, name: string): FileReading {
  const bytes = bytesOf(path)
  if (typeof bytes === 'string') {
    const place = { line: 1, column: 1 }
    return {
      problem: problem('OTR005', `the file cannot be read: ${bytes}`, place, {
        help: onTheShelf(path, name) ?? 'look at the name and the folder',
      }),
      unreadable: true,
    }
  }
  if (bytes === null) return { problem: tooLarge(), unreadable: false }
  const text = textOf(bytes)
  return text === null ? { problem: wrongEncoding(), unreadable: false } : { reading: readScenario(text, name) }
}

/** Scenarios lie in scenarios/, and who leaves that out means the file in it. */
function onTheShelf(path: string, name: string): string | null {
  const shelved = join('scenarios', name)
  return path.endsWith(name) && existsSync(join(path.slice(0, -name.length), shelved))
    ? `did you mean ${shelved}?`
    : null
}

/** The bytes; null: more than a scenario may have; or why they cannot be had. */
function bytesOf(path: string): Uint8Array | null | string {
  try {
    const about = statSync(path)
    if (about.isDirectory()) return 'it is a folder'
    if (about.size > MOST_BYTES + 3) return null
    return readFileSync(path)
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code
    return code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EACCES'
        ? 'it may not be opened'
        : 'the disk does not give it out'
  }
}

function textOf(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes.includes(0) ? '\u0000' : null // zeros: not a text at all
  }
}
