// The shipped scenarios as the browser gets them: read and checked at build time, so that YAML and the schema stay behind.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedHash } from '../scenario/pack.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'

export interface Shelved {
  readonly scenario: Scenario
  readonly sha256: string
  readonly file: string
}

/** Every scenario below `folder`, in the order of the folders' names. Throws with the first problem: a build must not go on. */
export function shelved(folder: string): readonly Shelved[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')) // a dot: half made
    .map((entry) => entry.name)
    .sort()
    .map((name) => join(folder, name, `${name}.scenario.yaml`))
    .filter((file) => existsSync(file)) // a folder that somebody has only begun is no scenario yet
  return files.map((file) => {
    const text = readFileSync(file, 'utf8')
    const reading = readScenario(text, file)
    const { scenario, problems } = reading
    if (!scenario) {
      const first = problems.find((p) => p.severity === 'error')
      throw new Error(`${file}:${first?.line ?? 1}: ${first?.code ?? ''} ${first?.message ?? 'cannot be read'}`)
    }
    return { scenario, sha256: packedHash(reading), file }
  })
}
