// Answering a package: read it, then accept the whole, or decline naming one issue, with at most one thing to back it up.

import { issueInSentence } from '../../wording/names.ts'
import { dots, isOpen, issueOf, offerOf, optionOf, quoteOf, sideOf, standing } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { Dots } from '../parts/dots.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { HomeStrip } from '../parts/home-strip.tsx'
import { News } from '../parts/news.tsx'
import { QuoteCard, SilentCard } from '../parts/quote-card.tsx'
import { Side, sideClass } from '../parts/side.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

const ROOMY = 2 // changes up to which every row shows its sentence, where rows stand side by side

export function AnswerScreen(props: ScreenProps) {
  const { game, act, words } = props
  const { say } = words
  const offer = offerOf(game)!
  const { draft } = game
  const declining = draft.answer !== null && !draft.answer.accept
  const ready = draft.answer !== null && !(draft.backUp.kind === 'against' && draft.backUp.quote === null)
  return (
    <Task
      title={say(offer.lastLook ? 'answer-title-look' : 'answer-title', { side: sideOf(game, offer.seat) })}
      actions={
        <ActionBar said={<Said {...props} />}>
          <MainButton ready={ready} onClick={() => act({ type: 'commit' })}>
            {say('answer-give')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} leaveOut={['proposed']} before />
      <OnTheTable {...props} />
      <HomeStrip game={game} words={words} act={act} worth />
      <YourAnswer {...props} />
      {declining && <BackUp {...props} />}
    </Task>
  )
}

/** The package with its evidence, and how much each issue matters to the own side: to read. */
function OnTheTable({ game, words, preferences }: ScreenProps) {
  const { say } = words
  const { preferences: wishes } = game.view.brief.leader
  const largest = Math.max(...wishes.map((wish) => wish.salience))
  const weight = (issue: string): number =>
    dots(wishes[game.view.brief.scenario.issues.findIndex((each) => each.id === issue)]!.salience, largest)
  const offer = offerOf(game)!
  const { scenario } = game.view.brief
  const changes = Object.entries(offer.package)
  return (
    <section class={`package ${sideClass(offer.seat)}`} aria-labelledby="on-the-table">
      <div class="package__top">
        <h2 id="on-the-table">
          <Side index={offer.seat}>{say('answer-on-table')}</Side>
        </h2>
        <span class="small quiet">{say('answer-changes', { count: changes.length, of: scenario.issues.length })}</span>
      </div>
      <ul class={changes.length > ROOMY ? 'changes changes--dense' : 'changes'}>
        {changes.map(([id, option]) => {
          const issue = issueOf(game, id)
          return (
            <li class="change" key={id}>
              <span class="change__issue">
                <b>{issue.title}</b>
                {!isOpen(game, issue) && (
                  <>
                    <br />
                    {say('answer-now', { option: optionOf(issue, standing(game, issue)).label })}
                  </>
                )}
              </span>
              <span>
                <b>{optionOf(issue, option).label}</b>
                <span class="change__text">{optionOf(issue, option).text}</span>
              </span>
              <Dots filled={weight(id)} words={words} />
            </li>
          )
        })}
      </ul>
      <div class="cite">
        {offer.quote === null ? (
          <SilentCard words={words}>
            <p>{say('answer-cites-silence')}</p>
          </SilentCard>
        ) : (
          <QuoteCard
            quote={quoteOf(game, offer.quote)}
            scenario={scenario}
            words={words}
            plain={preferences.reading === 'plain'}
            note={say('answer-evidence')}
          />
        )}
      </div>
    </section>
  )
}

/** Accept the whole, or decline over one issue. */
function YourAnswer({ game, act, words: { say } }: ScreenProps) {
  const { scenario } = game.view.brief
  const { answer } = game.draft
  return (
    <Step class="answer" title={say('answer-yours')}>
      <div class="segments">
        <Choice name="answer" checked={answer?.accept === true} onPick={() => act({ type: 'accept' })}>
          <b>{say('answer-accept')}</b> {say('answer-accept-all')}
        </Choice>
        <p class="segments__label" aria-hidden="true">
          {say('answer-over')}
        </p>
      </div>
      <div class="segments segments--small answer__over">
        {Object.keys(offerOf(game)!.package).map((id) => (
          <Choice
            key={id}
            name="answer"
            checked={answer !== null && !answer.accept && answer.issue === id}
            onPick={() => act({ type: 'decline', issue: id })}
          >
            <span class="hidden">{say('answer-decline-over', { issue: issueInSentence(scenario, id) })}</span>
            <span aria-hidden="true">{issueOf(game, id).title}</span>
          </Choice>
        ))}
      </div>
    </Step>
  )
}

function BackUp({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const { backUp } = game.draft
  const kinds = ['none', 'against', ...(game.choices.answer?.challenge ? (['challenge'] as const) : [])] as const
  return (
    <Step title={say('answer-back')} aside={say('answer-back-aside')}>
      <div class="segments segments--small">
        {kinds.map((kind) => (
          <Choice key={kind} name="back" checked={backUp.kind === kind} onPick={() => act({ type: 'back-up', kind })}>
            {say(`answer-back-${kind}`)}
          </Choice>
        ))}
      </div>
      {backUp.kind === 'against' && (
        <Evidence
          title={say('answer-said-cite')}
          scenario={game.view.brief.scenario}
          words={words}
          plain={preferences.reading === 'plain'}
          chosen={backUp.quote === null ? null : { quote: backUp.quote }}
          silence={false}
          onPick={(quote) => quote !== null && act({ type: 'cite-against', quote })}
        />
      )}
    </Step>
  )
}

/** The answer so far in words. */
function Said({ game, words: { say } }: ScreenProps) {
  const { answer, backUp } = game.draft
  if (!answer) return <>{say('answer-said-nothing')}</>
  if (answer.accept) return <b>{say('answer-said-accept')}</b>
  const issue = issueInSentence(game.view.brief.scenario, answer.issue)
  if (backUp.kind === 'against' && backUp.quote === null) return <>{say('answer-said-cite')}</>
  const id = { none: 'answer-said-decline', challenge: 'answer-said-challenge', against: 'answer-said-against' }
  return <b>{say(id[backUp.kind], { issue })}</b>
}
