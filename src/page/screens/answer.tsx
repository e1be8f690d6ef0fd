// Answering a package: accept the whole, or decline naming one issue, with at most one thing to back it up.

import { issueInSentence } from '../../wording/names.ts'
import { issueOf, offerOf, optionOf, quoteOf, sideOf, standing } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { HomeStrip } from '../parts/home-strip.tsx'
import { News } from '../parts/news.tsx'
import { QuoteCard, SilentCard } from '../parts/quote-card.tsx'
import { Side, sideClass } from '../parts/side.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'
import { WorthBar } from '../parts/worth-bar.tsx'
import type { ScreenProps } from '../screen.ts'

const ROOMY = 3 // changes up to which every row shows its sentence on a wide page; on a phone all do

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
      under={<WorthBar bar={game.bar} words={words} />}
      actions={
        <ActionBar said={<Said {...props} />}>
          <MainButton ready={ready} onClick={() => act({ type: 'commit' })}>
            {say('answer-give')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} leaveOut={['proposed']} />
      <OnTheTable {...props} />
      {declining ? <BackUp {...props} /> : <HomeStrip game={game} words={words} act={act} />}
    </Task>
  )
}

/** The package with its evidence. Each change is answered where it stands. */
function OnTheTable({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const offer = offerOf(game)!
  const { scenario } = game.view.brief
  const changes = Object.entries(offer.package)
  const { answer } = game.draft
  const declining = answer && !answer.accept ? answer.issue : null
  return (
    <fieldset class={`package ${sideClass(offer.seat)}`}>
      <legend class="hidden">{say('answer-yours')}</legend>
      <div class="package__top">
        <h2>
          <Side index={offer.seat}>{say('answer-on-table')}</Side>
        </h2>
        <span class="small quiet">{say('answer-changes', { count: changes.length, of: scenario.issues.length })}</span>
      </div>
      <ul class={changes.length > ROOMY ? 'ballot ballot--dense' : 'ballot'}>
        {changes.map(([id, option]) => {
          const issue = issueOf(game, id)
          return (
            <li class="ballot__row" key={id}>
              <span class="change__issue">
                <b>{issue.title}</b>
                <br />
                {say('answer-now', { option: optionOf(issue, standing(game, issue)).label })}
              </span>
              <span id={`to-${id}`}>
                <b>{optionOf(issue, option).label}</b>
                <span class="change__text">{optionOf(issue, option).text}</span>
              </span>
              <Choice
                name="answer"
                class="choice--ballot"
                checked={declining === id}
                onPick={() => act({ type: 'decline', issue: id })}
                describedBy={`to-${id}`}
              >
                {say('answer-decline')}
                <span class="hidden">
                  {' '}
                  {say('answer-decline-over', { issue: issueInSentence(scenario, issue.id) })}
                </span>
              </Choice>
            </li>
          )
        })}
        <li class="ballot__row ballot__row--all">
          <b>{say('answer-all')}</b>
          <Choice
            name="answer"
            class="choice--ballot"
            checked={answer?.accept === true}
            onPick={() => act({ type: 'accept' })}
          >
            {say('answer-accept')}
            <span class="hidden"> {say('answer-all')}</span>
          </Choice>
        </li>
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
    </fieldset>
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
