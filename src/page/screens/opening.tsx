// An opening statement: where the leader stands on this issue, and the words that show it.

import { useState } from 'preact/hooks'
import { dealt } from '../../session/deal.ts'
import { openingIssues, optionOf, quoteOf, speakerOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { DossierDialog } from '../parts/dossier-dialog.tsx'
import { Explained } from '../parts/explained.tsx'
import { News } from '../parts/news.tsx'
import { LineSays, PositionLine } from '../parts/position-line.tsx'
import { QuoteCard } from '../parts/quote-card.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function OpeningScreen({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const [browsing, setBrowsing] = useState(false)
  const { scenario, leader } = game.view.brief
  const { phase } = game.view.table
  const issue = openingIssues(game)[phase.name === 'opening' ? phase.step : 0]!
  const item = scenario.agenda.find((a) => a.issues.includes(issue.id))!
  const { option, citation } = game.draft
  const person = scenario.people.find((p) => p.id === leader.person)!
  const hand = dealt(scenario, issue, leader.voices)
  const cited = citation?.quote ?? null
  const cards = cited !== null && !hand.includes(cited) ? [...hand.slice(0, -1), cited] : hand
  const plain = preferences.reading === 'plain'
  const cite = (quote: string | null) => act({ type: 'cite', quote })
  return (
    <Task
      kicker={<b>{issue.title}</b>}
      title={say('open-title', { name: person.name })}
      lead={<Explained words={words} text={item.prompt[preferences.reading]} glossary={scenario.glossary} />}
      actions={
        <ActionBar said={<Said game={game} issue={issue} words={words} />}>
          <MainButton ready={option !== null && citation !== null} onClick={() => act({ type: 'commit' })}>
            {say('open-commit')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} leaveOut={['opened-alike']} />
      <Step n={1} title={say('open-position')}>
        <PositionLine
          issue={issue}
          words={words}
          name="position"
          chosen={option}
          onPick={(picked) => act({ type: 'pick-option', issue: issue.id, option: picked })}
        />
        {option !== null && (
          <LineSays words={words}>
            <Explained words={words} text={optionOf(issue, option).text} glossary={scenario.glossary} />
          </LineSays>
        )}
      </Step>
      <Step n={2} title={say('open-words')} aside={say('open-cite-one')}>
        <div class="quotes">
          {cards.map((id) => (
            <QuoteCard
              key={id}
              quote={quoteOf(game, id)}
              scenario={scenario}
              words={words}
              plain={plain}
              pick={{ name: 'cite', checked: cited === id, onPick: () => cite(id) }}
            />
          ))}
          <div class="quotes__row">
            <Choice
              name="cite"
              class="choice--silent"
              checked={citation !== null && citation.quote === null}
              onPick={() => cite(null)}
            >
              <b>{say('open-silent')}</b> {say('open-silent-says')}
            </Choice>
            <button class="button button--quiet" type="button" aria-haspopup="dialog" onClick={() => setBrowsing(true)}>
              {say('open-more', { count: scenario.quotes.length })}
            </button>
          </div>
        </div>
      </Step>
      {browsing && (
        <DossierDialog
          title={say('dossier-cite')}
          scenario={scenario}
          words={words}
          plain={plain}
          onClose={() => setBrowsing(false)}
          pick={{ chosen: citation, silence: true, onPick: cite }}
        />
      )}
    </Task>
  )
}

/** The choice so far in words. */
function Said({
  game,
  issue,
  words: { say },
}: Pick<ScreenProps, 'game' | 'words'> & { readonly issue: Parameters<typeof optionOf>[0] }) {
  const { option, citation } = game.draft
  if (option === null) return <>{say(citation ? 'open-said-position' : 'open-said-nothing')}</>
  const chosen = <b>{optionOf(issue, option).label},</b>
  if (!citation)
    return (
      <>
        <b>{optionOf(issue, option).label}.</b>
        <br />
        {say('open-said-words')}
      </>
    )
  if (citation.quote === null)
    return (
      <>
        {chosen}
        <br />
        {say('open-said-silent')}
      </>
    )
  const quote = quoteOf(game, citation.quote)
  return (
    <>
      {chosen}
      <br />
      {say('open-said-cited', { kind: quote.kind, name: speakerOf(game, quote).name })}
    </>
  )
}
