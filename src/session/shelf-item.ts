// A scenario as an entry of the chooser.

import type { Loaded, ShelfItem } from './state.ts'

/** The entry of a scenario that is loaded already. */
export function shelfItemOf(loaded: Loaded): ShelfItem {
  const { scenario } = loaded
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    setting: scenario.setting,
    minutes: scenario.classroom?.minutes ?? null,
    documents: scenario.sources.length,
    issues: scenario.issues.length,
    invented: scenario.sources.every((source) => source.licence === 'CC0-1.0'),
    leaders: scenario.leaders.map(({ id, side, person }) => {
      const { name, role } = scenario.people.find((p) => p.id === person)!
      return { id, side, name, role, groups: scenario.groups.filter((group) => group.leader === id).length }
    }),
    load: () => Promise.resolve(loaded),
  }
}
