// How the crowds at home stand to the accepted text: by the published band only, so that looking is no free consultation.

import { nothingAgreed, type Outcome } from '../engine/outcome.ts'
import type { SeatView } from '../engine/seat-view.ts'
import { leastFor, measureOf, percent, worth } from '../engine/worth.ts'
import type { Group } from '../scenario/scenario.ts'
import type { Crowd, Mood, VoteShown, WorthBar } from './state.ts'

/** Sure for, sure against, or between, by the band `at` +- `give`. */
export function moodOf(view: SeatView, group: Group, text: Outcome): 'for' | 'between' | 'against' {
  const measure = measureOf(group.id, group.preferences, view.brief.linkages)
  const units = 100 * worth(measure, text)
  const { at, give } = group.threshold
  if (units >= leastFor(measure, at + 100 * give)) return 'for'
  return units < leastFor(measure, at - 100 * give) ? 'against' : 'between'
}

/** Every crowd as this seat may see it; while a vote is shown, the groups turned so far. */
export function crowdsOf(view: SeatView, shown: VoteShown | null): readonly Crowd[] {
  const vote = shown ? view.table.votes[shown.vote] : undefined
  const ballots = vote?.tallies.flatMap((tally) => tally.votes).slice(0, shown?.shown) ?? []
  return view.brief.scenario.groups.map((group, index) => {
    const ballot = ballots.find((b) => b.group === index)
    const own = view.brief.groups.find((g) => g.id === group.id)
    const mood: Mood = ballot
      ? ballot.yes
        ? 'voted-yes'
        : 'voted-no'
      : own
        ? moodOf(view, own, view.table.text)
        : 'neutral'
    return { group: group.id, leader: group.leader, name: group.name, weight: group.weight, mood }
  })
}

/** The seat's own worth bar. */
export function barOf(view: SeatView): WorthBar {
  const { leader, linkages, scenario } = view.brief
  const measure = measureOf(leader.id, leader.preferences, linkages)
  const nothing = percent(measure, worth(measure, nothingAgreed(scenario)))
  return {
    text: percent(measure, worth(measure, view.table.text)),
    walkAway: leader.walkAway === null ? nothing : leader.walkAway / 100,
    nothing,
  }
}
