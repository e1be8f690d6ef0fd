// Beside a question: what of this game it is about. The package it names, else the issue it names, else the whole text.

import type { IssueId, OptionId } from '../../scenario/scenario.ts'
import type { Moment } from '../../scoring/moment.ts'
import type { Ending } from '../../session/ending.ts'
import { issueTitle, optionLabel } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'

interface Fact {
  readonly what: string
  readonly is: string
}

export interface MomentFactsProps {
  readonly moment: Moment
  readonly ending: Ending
  readonly words: Words
}

export function MomentFacts({ moment, ending, words: { say } }: MomentFactsProps) {
  const { scenario } = ending
  const { issue, package: pack } = moment
  const inForce = ending.result === 'agreed'
  const changes = (entries: readonly (readonly [IssueId, OptionId])[]): readonly Fact[] =>
    entries.map(([id, option]) => ({ what: issueTitle(scenario, id), is: optionLabel(scenario, id, option) }))
  const title = pack
    ? say('facts-package')
    : issue
      ? issueTitle(scenario, issue)
      : say(inForce ? 'facts-text' : 'front-text-lapsed')
  const facts = pack ? changes(Object.entries(pack)) : issue ? factsOn(ending, issue, say) : changes(textOf(ending))
  return (
    <section class="facts-card" aria-labelledby="facts">
      <h3 id="facts">{title}</h3>
      <dl>
        {facts.map(({ what, is }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The text as it stood at the end, in force or not. */
const textOf = ({ scenario, negotiation: { table } }: Ending): readonly (readonly [IssueId, OptionId])[] =>
  scenario.issues.map((issue, k) => [issue.id, issue.options[table.text[k]!]!.id])

/** One issue: how one's own seat opened, what the text came to say, what really came of it. */
function factsOn(ending: Ending, id: IssueId, say: Words['say']): readonly Fact[] {
  const { debrief, scenario, negotiation } = ending
  const k = scenario.issues.findIndex((issue) => issue.id === id)
  const seat = scenario.leaders.findIndex((leader) => leader.id === debrief.seat)
  const opened = negotiation.table.openings[seat]?.[k]?.option
  const real = debrief.history?.issues.find(({ issue }) => issue === id)?.history
  const told = (message: string, option: OptionId | undefined): readonly Fact[] =>
    option === undefined ? [] : [{ what: say(message), is: optionLabel(scenario, id, option) }]
  return [...told('record-opened', opened), ...told('facts-text', textOf(ending)[k]![1]), ...told('history-real', real)]
}
