// The front page in words: a headline and a sentence for each code. No quotation marks: nobody is quoted.

import type { Headline } from '../session/headlines.ts'
import { listIn } from './dates.ts'
import { isMany, issueInSentence, type Named, optionLabel, sideInSentence, sideName } from './names.ts'
import type { Words } from './words.ts'

export interface ToldHeadline {
  readonly headline: string
  readonly says: string
}

/** The headline and what stands under it. */
export function tellHeadline(words: Words, scenario: Named, item: Headline): ToldHeadline {
  const many = 'side' in item ? { many: isMany(sideName(scenario, item.side)) } : {}
  const args = { ...argsOf(words, scenario, item), ...many }
  // a headline does without articles, a sentence does not
  const sentence = 'side' in item ? { ...args, side: sideInSentence(sideName(scenario, item.side), true) } : args
  return { headline: words.say(`front-${item.code}`, args), says: words.say(`front-${item.code}-says`, sentence) }
}

function argsOf({ language }: Words, scenario: Named, item: Headline): Record<string, string | number> {
  const issues = (ids: readonly string[]) => ({
    count: ids.length,
    issues: listIn(
      language,
      ids.map((id) => issueInSentence(scenario, id)),
    ),
  })
  switch (item.code) {
    case 'agreed':
      return { settled: item.settled, of: item.of, again: item.again ? 'yes' : 'no' }
    case 'no-deal':
      return { packages: item.packages }
    case 'not-ratified':
    case 'last-minute':
      return { side: sideName(scenario, item.side) }
    case 'walked-out':
      return { side: sideName(scenario, item.side), settled: item.settled }
    case 'home-yes':
    case 'home-no':
    case 'home-veto':
      return { side: sideName(scenario, item.side), yes: item.yes, total: item.total, needed: item.needed }
    case 'gave-way':
      return {
        side: sideName(scenario, item.side),
        issue: issueInSentence(scenario, item.issue),
        from: optionLabel(scenario, item.issue, item.from),
        option: optionLabel(scenario, item.issue, item.option),
      }
    case 'met-between':
      return { issue: issueInSentence(scenario, item.issue), option: optionLabel(scenario, item.issue, item.option) }
    case 'alike':
    case 'left-open':
      return issues(item.issues)
    case 'challenged':
      return { side: sideName(scenario, item.side), times: item.times }
    case 'packages':
      return { put: item.put, accepted: item.accepted, all: item.put === item.accepted ? 'yes' : 'no' }
  }
}
