// Questions and alternatives of a class's vote in words. Pure.

import type { Question } from '../../session/room/room.ts'
import { issueInSentence, issueTitle, type Named, optionLabel, speakerName } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'

/** The question as the class hears it. `chosen`: how much of the draft is picked already. */
export function tellQuestion(
  { say }: Words,
  scenario: Named,
  question: Question,
  { chosen, opening }: { readonly chosen: number; readonly opening: boolean },
): string {
  switch (question.kind) {
    case 'position':
      return say(opening ? 'vote-asks-position' : 'vote-asks-change', { issue: issueTitle(scenario, question.issue) })
    case 'priority':
      return say('vote-asks-priority', { chosen })
    case 'move':
      return say(chosen > 0 ? 'vote-asks-more' : 'vote-asks-move')
    default:
      return say(`vote-asks-${question.kind}`)
  }
}

/** An alternative in a few words. Quotes are told by their speaker and card: their words stand there. */
export function tellAlternative(
  { say }: Words,
  scenario: Named,
  { kind, issue }: { readonly kind: Question['kind']; readonly issue: string | null },
  alternative: string,
): string {
  const colon = alternative.indexOf(':')
  const [head, id] = colon < 0 ? [alternative, ''] : [alternative.slice(0, colon), alternative.slice(colon + 1)]
  switch (head) {
    case 'option':
      return issue === null ? id : optionLabel(scenario, issue, id)
    case 'quote':
      return say('vote-card', {
        name: speakerName(scenario, id),
        card: scenario.quotes.findIndex((q) => q.id === id) + 1,
      })
    case 'issue':
      return say(kind === 'priority' ? 'vote-priority' : 'vote-issue', { issue: issueTitle(scenario, id) })
    case 'decline':
      return say('vote-decline', { issue: issueInSentence(scenario, id) })
    default:
      return say(`vote-${head}`)
  }
}
