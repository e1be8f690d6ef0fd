// The issues that have an opening statement, in the order in which they come up.

import type { PublicScenario } from '../../engine/seat-view.ts'
import type { Issue } from '../../scenario/scenario.ts'

export const openingIssuesOf = (scenario: Pick<PublicScenario, 'agenda' | 'issues'>): readonly Issue[] =>
  scenario.agenda.flatMap((a) => a.issues).map((id) => scenario.issues.find((i) => i.id === id)!)
