// A scenario for the commands that play: read, analysed, named by its hash. Faults are one sentence each.

import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Analysis, analyse } from '../analysis/analyse.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { packedHash } from '../scenario/pack.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { readScenarioFile } from './scenario-file.ts'

export interface LoadedScenario {
  readonly scenario: Scenario
  readonly analysis: Analysis
  readonly sha256: string
}

export interface LoadFault {
  readonly sentence: string
  readonly status: 1 | 2 // 1: errors in the file; 2: no such file
}

/** The scenario at a path; quotes need not be verified for playing it. */
export function loadScenario(path: string, name: string): Result<LoadedScenario, LoadFault> {
  const found = readScenarioFile(path, name)
  if ('problem' in found)
    return fail({ sentence: `${name}: ${found.problem.message}`, status: found.unreadable ? 2 : 1 })
  const { reading } = found
  if (!reading.scenario) {
    const errors = reading.problems.filter((problem) => problem.severity === 'error')
    const [first] = errors
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more: run check)` : ''
    const place = first ? `:${first.line}:${first.column} ${first.code} ${first.message}` : ': it cannot be read'
    return fail({ sentence: `${name}${place}${more}`, status: 1 })
  }
  return ok({ scenario: reading.scenario, analysis: analyse(reading.scenario), sha256: packedHash(reading) })
}

/**
 * Files that a record's scenario may be in: beside the record (one of its own name first, then all others), else in scenarios/ID/, of the
 * working folder or of the game itself.
 */
export function placesFor(id: string, recordPath: string, cwd: string): readonly string[] {
  const game = fileURLToPath(new URL('../../', import.meta.url))
  const folders = [dirname(recordPath), join(resolve(cwd), 'scenarios', id), join(game, 'scenarios', id)]
  return folders.flatMap((folder) => {
    const own = [`${id}.scenario.yaml`, `${id}.scenario.json`]
    const there = scenariosIn(folder)
    return [...own.filter((name) => there.includes(name)), ...there.filter((name) => !own.includes(name))].map((name) =>
      join(folder, name),
    )
  })
}

function scenariosIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.scenario\.(yaml|json)$/.test(name))
      .sort()
  } catch {
    return [] // no such folder
  }
}
