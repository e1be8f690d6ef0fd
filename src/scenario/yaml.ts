// Text -> plain tree with a place for every value, or the syntax problems. YAML 1.2 core schema (JSON is a part of it), a safe subset:
// no merge keys and no reserved keys (tags, anchors, aliases and second documents were refused at the gate, limits.ts).
// Limit: nothing here knows the format's keys.

import { Lines } from './lines.ts'
import { readPlainly } from './plain-yaml.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Tree } from './tree.ts'
import { Sites } from './tree.ts'
import type { Told } from './yaml-library.ts'
import { readByLibrary } from './yaml-library.ts'

export interface Parsed {
  readonly tree: Tree | undefined // undefined: the text could not be understood
  readonly sites: Sites
  readonly problems: readonly Problem[]
}

/** Reads a text that limitProblems() let pass: at once if it is as plain as most, else by the library. Never throws. */
export function parseYaml(text: string): Parsed {
  const lines = new Lines(text)
  const { root, problems, broken } = readPlainly(text, lines) ?? thoroughly(text, lines)
  return { tree: broken ? undefined : root.value, sites: new Sites(lines, root), problems }
}

function thoroughly(text: string, lines: Lines): Told {
  try {
    return readByLibrary(text, lines)
  } catch {
    // The gate keeps out all that is known to exhaust the parser; should a text still do so, that is the author's to hear and not a crash.
    const message = 'the text is tangled in a way that cannot be read'
    const help = 'copy it piece by piece into a new file, and check after each piece'
    const start = { line: 1, column: 1 }
    return {
      root: { value: null, start: 0, end: 0, key: null, inside: null },
      problems: [problem('OTR014', message, start, { help })],
      broken: true,
    }
  }
}
