// A class's codes as a file that the teacher keeps: the scenario's name and the codes, no names, no dates. Decoded by hand: nothing
// in a file is trusted.

import { fail, ok, type Result } from '../lib/result.ts'
import { type ClassList, emptyList, withLines } from './class-list.ts'
import type { CodedScenario } from './result-code.ts'

export const CLASS_FORMAT = 'on-the-record/class-1'
const MOST_CHARACTERS = 200_000

export const CLASS_FILE_FAULTS = [
  'not-a-class', // no class file: perhaps a list of codes
  'newer', // of a later version of the game
  'unknown-scenario', // of a scenario, or an edition of one, that is not here
] as const
export type ClassFileFault = (typeof CLASS_FILE_FAULTS)[number]

/** The text of the file. */
export const classFile = ({ coded, entries }: ClassList): string =>
  `${JSON.stringify(
    {
      format: CLASS_FORMAT,
      scenario: { id: coded.scenario.id, sha256: coded.sha256 },
      codes: entries.map(({ code }) => code),
    },
    null,
    1,
  )}\n`

/** The list of a file's text; codes that are not good are among its refused lines. Never throws. */
export function readClassFile(text: string, known: readonly CodedScenario[]): Result<ClassList, ClassFileFault> {
  if (text.length > MOST_CHARACTERS) return fail('not-a-class')
  let tree: unknown
  try {
    tree = JSON.parse(text)
  } catch {
    return fail('not-a-class')
  }
  if (typeof tree !== 'object' || tree === null || !('format' in tree)) return fail('not-a-class')
  const version = /^on-the-record\/class-([1-9][0-9]{0,5})$/.exec(String(tree.format))
  if (!version) return fail('not-a-class')
  if (version[1] !== '1') return fail('newer')
  if (!('codes' in tree) || !Array.isArray(tree.codes) || !('scenario' in tree)) return fail('not-a-class')
  const { scenario, codes } = tree
  const sha256 = typeof scenario === 'object' && scenario !== null && 'sha256' in scenario ? scenario.sha256 : null
  const coded = known.find((one) => one.sha256 === sha256)
  if (!coded) return fail('unknown-scenario')
  const lines = codes.filter((code): code is string => typeof code === 'string').join('\n')
  return ok(withLines(emptyList(coded), lines, known))
}
