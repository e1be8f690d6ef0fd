// Scores and their working in words: one statement of evidence, one line of sum. Codes and numbers in, sentences out.

import type { Statement } from '../scoring/evidence.ts'
import type { Point } from '../scoring/bearing.ts'
import { listIn } from './dates.ts'
import { issueTitle, type Named, optionLabel } from './names.ts'
import type { Words } from './words.ts'

/** Why a statement got its value, in one or two sentences. */
export function tellStatement(words: Words, statement: Statement): string {
  const { bearings, caps, code, credited, value } = statement
  const because = bearings.find((b) => credited && b.issue === credited.issue && b.option === credited.option)?.because
  return [
    words.say(`statement-${code}`),
    because ? words.say('statement-because', { because }) : '',
    ...caps.map((cap) => words.say(`statement-cap-${cap.code}`, { to: cap.to })),
    value === null ? '' : words.say('statement-value', { value }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What was stated: options with their issues. */
export const tellPoints = (words: Words, scenario: Named, points: readonly Point[]): string =>
  listIn(
    words.language,
    points.map(({ issue, option }) => `${issueTitle(scenario, issue)} (${optionLabel(scenario, issue, option)})`),
  )
