// A copy of the small fixture scenario that a test may change, in a folder of its own for each test.

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export const TINY = new URL('../fixtures/scenarios/tiny/', import.meta.url).pathname
export const FILE = 'tiny/tiny.scenario.yaml' // in the folder

/** Where the copy is while a test runs. */
export function tinyCopy(): { readonly folder: () => string } {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'otr-tiny-'))
    cpSync(TINY, join(folder, 'tiny'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return { folder: () => folder }
}
