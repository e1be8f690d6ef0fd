// Both opening cards turned over, side by side, and what of them entered the text.

import type { Issue, OptionId } from '../../scenario/scenario.ts'
import { indexOfLeader, issueOf, openingIssues, optionOf, quoteOf, shownOpenings, sideOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Explained } from '../parts/explained.tsx'
import { StandingLine } from '../parts/position-line.tsx'
import { QuoteCard, SilentCard } from '../parts/quote-card.tsx'
import { Side, sideClass } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function OpeningShown({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const event = shownOpenings(game)!
  const issue = issueOf(game, event.issue)
  const alike = event.openings.every((o) => o.option === event.openings[0]!.option)
  const issues = openingIssues(game)
  const next = issues.indexOf(issue) + 2
  const settles = alike && !optionOf(issue, event.openings[0]!.option).noDeal
  const terms = { words, glossary: game.view.brief.scenario.glossary, seen: new Set<string>() }
  return (
    <Task
      kicker={<b>{issue.title}</b>}
      title={alike ? say('shown-title-alike') : say('shown-apart', { stops: stopsApart(issue, event.openings) })}
      lead={say(settles ? 'shown-lead-alike' : 'shown-lead-apart')}
      actions={
        <ActionBar>
          <MainButton onClick={() => act({ type: 'go-on' })}>
            {next > issues.length ? say('shown-last') : say('shown-next', { step: next, of: issues.length })}
          </MainButton>
        </ActionBar>
      }
    >
      <StandingLine
        issue={issue}
        marks={event.openings.map(({ seat, option }) => ({
          side: indexOfLeader(game, seat),
          option,
          said: say('turn-stands', { side: sideOf(game, indexOfLeader(game, seat)) }),
        }))}
      />
      <ul class="turned">
        {event.openings.map(({ seat, option, quote }) => {
          const side = indexOfLeader(game, seat)
          return (
            <li key={seat} class={`turned__card ${sideClass(side)}`}>
              <h2>
                <Side index={side}>{sideOf(game, side)}</Side>
                {seat === game.seat && <small class="quiet">{say('shown-yours')}</small>}
              </h2>
              <p class="turned__position">
                <b>{optionOf(issue, option).label}</b>
                <span class="change__text">
                  <Explained text={optionOf(issue, option).text} {...terms} />
                </span>
              </p>
              {quote === null ? (
                <SilentCard words={words} />
              ) : (
                <QuoteCard
                  quote={quoteOf(game, quote)}
                  scenario={game.view.brief.scenario}
                  words={words}
                  plain={preferences.reading === 'plain'}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Task>
  )
}

/** How many stops lie between the openings that stand farthest from each other. */
function stopsApart(issue: Issue, openings: readonly { readonly option: OptionId }[]): number {
  const at = openings.map(({ option }) => issue.options.findIndex((o) => o.id === option))
  return Math.max(...at) - Math.min(...at)
}
