// The question that a debriefing asks about one moment of the game: moment in, question out.

import type { Moment } from '../scoring/moment.ts'
import { groupName, issueTitle, type Named, optionLabel, sideName, speakerName } from './names.ts'
import { tellPackage } from './tell-event.ts'
import type { Words } from './words.ts'

/** One or two sentences that end in a question. */
export function tellMoment(words: Words, scenario: Named, moment: Moment): string {
  const { code, group, issue, leg, option, package: pack, quotes, round, seat } = moment
  return words.say(`moment-${code}`, {
    leg: leg ?? 0,
    round: round ?? 0,
    side: seat === null ? '' : sideName(scenario, seat),
    issue: issue === null ? '' : issueTitle(scenario, issue),
    option: issue === null || option === null ? '' : optionLabel(scenario, issue, option),
    group: group === null ? '' : groupName(scenario, group),
    changes: pack === null ? '' : tellPackage({ words, scenario }, pack),
    speaker: quotes[0] === undefined ? '' : speakerName(scenario, quotes[0]),
  })
}
