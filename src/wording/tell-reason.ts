// Why a computer's seat moved so, in one sentence: reason in, sentence out.

import type { Reason } from '../counterpart/reason.ts'
import { listIn } from './dates.ts'
import { groupName, issueInSentence, sideName } from './names.ts'
import type { Telling } from './tell-event.ts'

/** The reason as a sentence about the side that moved. */
export function tellReason({ words, scenario, seat }: Telling, reason: Reason): string {
  const { say } = words
  switch (reason.code) {
    case 'gave-ground': {
      const { ground, because } = reason
      if (!ground) return say('reason-gave-ground-joined')
      const issue = issueInSentence(scenario, ground.issue)
      if (!because) return say('reason-gave-ground', { issue })
      return say('reason-gave-ground-since', {
        issue,
        moved: issueInSentence(scenario, because.issue),
        mine: because.seat === seat ? 'yes' : 'no',
        side: sideName(scenario, because.seat),
      })
    }
    case 'red-line':
      return say('reason-red-line', { issue: issueInSentence(scenario, reason.crossed) })
    case 'home-would-refuse':
      return say('reason-home-would-refuse', {
        groups: listIn(
          words.language,
          reason.groups.map((group) => groupName(scenario, group)),
        ),
      })
    case 'signature-refused':
      return say('reason-signature-refused', { why: reason.why })
    default:
      return say(`reason-${reason.code}`)
  }
}
