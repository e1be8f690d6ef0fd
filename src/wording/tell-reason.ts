// Why a computer's seat moved so, in one sentence: reason in, sentence out.

import type { Reason } from '../counterpart/reason.ts'
import { listIn } from './dates.ts'
import { groupName, issueTitle, sideName } from './names.ts'
import type { Telling } from './tell-event.ts'

/** The reason as a sentence about the side that moved. */
export function tellReason({ words, scenario, seat }: Telling, reason: Reason): string {
  const { say } = words
  switch (reason.code) {
    case 'gave-ground': {
      const { ground, because } = reason
      if (!ground) return say('reason-gave-ground-joined')
      const issue = issueTitle(scenario, ground.issue)
      if (!because) return say('reason-gave-ground', { issue })
      return say('reason-gave-ground-since', {
        issue,
        moved: issueTitle(scenario, because.issue),
        mine: because.seat === seat ? 'yes' : 'no',
        side: sideName(scenario, because.seat),
      })
    }
    case 'below-my-offer':
    case 'below-target':
      return say(`reason-${reason.code}`, { issue: issueTitle(scenario, reason.cost.issue) })
    case 'red-line':
      return say('reason-red-line', { issue: issueTitle(scenario, reason.crossed) })
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
