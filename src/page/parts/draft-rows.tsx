// The text and the draft in one list: each issue shows where the text stands and what the draft would change. One row at a time opens
// into its line, where the draft is made.

import type { Issue, IssueId } from '../../scenario/scenario.ts'
import type { Intent } from '../../session/intent.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { dots, optionOf, standing } from '../glimpse.ts'
import { Dots } from './dots.tsx'
import { Explained } from './explained.tsx'
import { Icon } from './icon.tsx'
import { marksOn, PositionLine } from './position-line.tsx'
import { SmallLine } from './small-line.tsx'

/** The id of the list: there a draft is made. */
export const ROWS = 'draft-rows'

export interface DraftRowsProps {
  readonly game: Game
  readonly words: Words
  readonly act: (intent: Intent) => void
  readonly open: IssueId | null // the row that is open
  readonly onOpen: (issue: IssueId | null) => void
}

export const DraftRows = ({ game, words, act, open, onOpen }: DraftRowsProps) => (
  <ul class="rows" id={ROWS}>
    {game.view.brief.scenario.issues.map((issue) => (
      <Row
        key={issue.id}
        game={game}
        issue={issue}
        words={words}
        act={act}
        open={open === issue.id}
        onOpen={() => onOpen(open === issue.id ? null : issue.id)}
      />
    ))}
  </ul>
)

interface RowProps extends Pick<DraftRowsProps, 'game' | 'words' | 'act'> {
  readonly issue: Issue
  readonly open: boolean
  readonly onOpen: () => void
}

function Row({ game, issue, words, act, open, onOpen }: RowProps) {
  const { say } = words
  const now = optionOf(issue, standing(game, issue))
  const picked = game.draft.package[issue.id]
  const draft = picked === undefined ? null : optionOf(issue, picked)
  const marks = marksOn(game, issue, words)
  const id = `row-${issue.id}`
  const { leader, scenario } = game.view.brief
  const preference = leader.preferences[scenario.issues.indexOf(issue)]!
  const largest = Math.max(...leader.preferences.map((p) => p.salience))
  const classes = ['row', draft ? 'row--changed' : '', open ? 'row--open' : '', now.noDeal ? '' : 'row--settled']
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <button class="row__head" type="button" aria-expanded={open} aria-controls={id} onClick={onOpen}>
        <span class="row__issue">{issue.title}</span>
        <SmallLine issue={issue} now={now.id} draft={draft?.id ?? null} marks={marks} />
        <span class="row__says">
          {draft ? (
            <>
              <span class="hidden">{say('turn-row-draft', { now: now.label, option: draft.label })}</span>
              <span aria-hidden="true">
                {!now.noDeal && <s>{now.label}</s>} <b>{draft.label}</b>
              </span>
            </>
          ) : (
            <span class={now.noDeal ? 'open-issue' : 'agreed'}>{now.label}</span>
          )}
        </span>
        <Icon name="down" />
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <fieldset class="row__choice">
            <legend class="hidden">{say('turn-row-change', { issue: issue.title })}</legend>
            <PositionLine
              issue={issue}
              words={words}
              name={id}
              chosen={draft?.id ?? now.id}
              now={now.id}
              marks={marks}
              onPick={(option) => act({ type: 'pick-option', issue: issue.id, option })}
            />
            <p class="row__text">
              <Explained text={(draft ?? now).text} words={words} glossary={game.view.brief.scenario.glossary} />
            </p>
            <p class="row__aim">
              {say('turn-row-best')} <b>{issue.options[preference.ideal]!.label}</b>
              <Dots filled={dots(preference.salience, largest)} words={words} />
            </p>
          </fieldset>
        )}
      </div>
    </li>
  )
}
