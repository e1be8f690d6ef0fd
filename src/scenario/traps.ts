// Texts that YAML silently takes for something else. Limit: sees one value at a time and the words right after it.

import type { Stretch } from '../evidence/stretch.ts'
import type { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

/**
 * `title: Annex #2`: what follows a space and # is a remark to YAML. A remark that looks like one ("# so") is none of our business.
 * `value` is a text without quotation marks, `at` where it stands.
 */
export function cutOffAtHash(text: string, lines: Lines, value: string, at: Stretch): readonly Problem[] {
  const after = /^[ \t]+(#(?:[^\s#]| ?\d)[^\n\r]*)/.exec(text.slice(at.end, at.end + 200))
  if (!after) return []
  const rest = after[1]!.trimEnd()
  const whole = `${value} ${rest}`
  return [
    problem(
      'OTR020',
      `the text ends before ${rest.split(/\s/)[0]}: to the reader of the file, # begins a remark`,
      lines.placeOf(at.start),
      {
        help: `put quotation marks around the text: "${whole.length > 60 ? `${whole.slice(0, 57)}...` : whole}"; or a space after # if it is a remark`,
        length: lines.lengthOf(at.start, at.end),
        remark: 'only this is read',
      },
    ),
  ]
}
