// Finds the documents that a scenario quotes: in its own folder sources/, then in folders named on the command line.
// Limit: plain file names only, regular files of up to 16 MiB; whatever cannot be read is not at hand.

import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SourceAtHand } from '../evidence/verify-all.ts'
import { sha256OfBytes } from '../lib/sha256.ts'

/** A document on disk: its text (UTF-8, a BOM kept) and the SHA-256 of its bytes. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly sha256: string
}

/** What of a scenario's source matters here. */
export interface DeclaredSource {
  readonly id: string
  readonly file: string
  readonly sha256: string | null
}

const MOST_BYTES = 16 * 1024 * 1024

/** A name that cannot leave its folder: no slash of either kind, no "..", no drive letter, not empty. */
export const isPlainName = (name: string): boolean => !/[/\\:\p{Cc}]|\.\./u.test(name) && name !== '' && name !== '.'

/** The document of that plain name: beside the scenario in sources/, else in the first of the folders that has it; null if none has. */
export function findSource(scenarioPath: string, folders: readonly string[], file: string): SourceFile | null {
  if (!isPlainName(file)) return null
  for (const folder of [join(dirname(scenarioPath), 'sources'), ...folders]) {
    const found = readSourceFile(join(folder, file))
    if (found) return found
  }
  return null
}

function readSourceFile(path: string): SourceFile | null {
  try {
    const about = statSync(path)
    if (!about.isFile() || about.size > MOST_BYTES) return null
    const bytes = readFileSync(path)
    return {
      path,
      bytes,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      sha256: sha256OfBytes(bytes),
    }
  } catch {
    return null
  }
}

/** A scenario's documents by source id, each read at most once; null where it is not at hand. Give it to verifyQuotes(). */
export function sourcesAtHand(
  scenarioPath: string,
  folders: readonly string[],
  sources: readonly DeclaredSource[],
): (id: string) => SourceAtHand | null {
  const read = new Map<string, SourceAtHand | null>()
  return (id) => {
    if (!read.has(id)) {
      const declared = sources.find((source) => source.id === id)
      const found = declared ? findSource(scenarioPath, folders, declared.file) : null
      read.set(id, found && { text: found.text, sha256: found.sha256, declared: declared?.sha256 ?? null })
    }
    return read.get(id) ?? null
  }
}
