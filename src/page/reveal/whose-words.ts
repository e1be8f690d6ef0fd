// Whose words a leader's record on an issue holds: the leader's own, or the side's where another person spoke for it.

import type { Scenario } from '../../scenario/scenario.ts'
import type { RevealedLeader } from '../../scoring/reveal.ts'
import type { Words } from '../../wording/words.ts'

/** The side's name if some of the words are another person's of that side, else null. */
export function sideThatSpoke(scenario: Scenario, { leader, own }: RevealedLeader): string | null {
  const { person, side } = scenario.leaders.find((l) => l.id === leader)!
  return own.some((quote) => quote.speaker !== person) ? side : null
}

/** A name as it stands inside a sentence: the leader's, or "the ... side". */
export function whoseWords(scenario: Scenario, revealed: RevealedLeader, { say }: Words): string {
  const side = sideThatSpoke(scenario, revealed)
  if (side !== null) return say('reveal-side', { side })
  const { person } = scenario.leaders.find((l) => l.id === revealed.leader)!
  return scenario.people.find((p) => p.id === person)!.name
}
