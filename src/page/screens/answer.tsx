// Answering a package: accept the whole, or decline naming one issue, with at most one thing to back it up.

import { issueOf, offerOf, optionOf, quoteOf, settled, sideOf, standing } from '../glimpse.ts'
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

export function AnswerScreen(props: ScreenProps) {
  const { game, act, words } = props
  const { say } = words
  const offer = offerOf(game)!
  const { draft } = game
  const { issues, challenge } = game.choices.answer ?? { issues: Object.keys(offer.package), challenge: false }
  const declining = draft.answer && !draft.answer.accept ? draft.answer.issue : null
  const ready = draft.answer !== null && !(draft.backUp.kind === 'against' && draft.backUp.quote === null)
  const total = game.view.brief.scenario.issues.length
  return (
    <Task
      title={say(offer.lastLook ? 'answer-title-look' : 'answer-title', { side: sideOf(game, offer.seat) })}
      kicker={
        <>
          {say('turn-text')}: {say('turn-settled', { settled: settled(game), of: total })}
        </>
      }
      aside={<WorthBar bar={game.bar} words={words} />}
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
      <HomeStrip game={game} words={words} act={act} />
      <Step n={1} title={say('answer-yours')}>
        <div class="choices choices--3">
          <Choice name="answer" checked={draft.answer?.accept === true} onPick={() => act({ type: 'accept' })}>
            <b>{say('answer-accept')}</b> {say('answer-accept-rest')}
          </Choice>
          {issues.map((issue) => (
            <Choice
              key={issue}
              name="answer"
              checked={declining === issue}
              onPick={() => act({ type: 'decline', issue })}
            >
              <b>{say('answer-decline')}</b> {say('answer-decline-rest', { issue: issueOf(game, issue).title })}
            </Choice>
          ))}
        </div>
      </Step>
      {declining !== null && <BackUp {...props} challenge={challenge} />}
    </Task>
  )
}

/** The package with its evidence. */
function OnTheTable({ game, words, preferences }: ScreenProps) {
  const { say } = words
  const offer = offerOf(game)!
  const { scenario } = game.view.brief
  const changes = Object.entries(offer.package)
  return (
    <section class={`package ${sideClass(offer.seat)}`} aria-labelledby="offer">
      <div class="package__top">
        <h2 id="offer">
          <Side index={offer.seat}>{say('answer-on-table')}</Side>
        </h2>
        <span class="small quiet">{say('answer-changes', { count: changes.length, of: scenario.issues.length })}</span>
      </div>
      <dl>
        {changes.map(([id, option]) => {
          const issue = issueOf(game, id)
          return (
            <div class="change" key={id}>
              <dt class="change__issue">
                <b>{issue.title}</b>
                <br />
                {say('answer-now', { option: optionOf(issue, standing(game, issue)).label })}
              </dt>
              <dd>
                <b>{optionOf(issue, option).label}</b>
                <span class="change__text">{optionOf(issue, option).text}</span>
              </dd>
            </div>
          )
        })}
      </dl>
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

function BackUp({ game, act, words, preferences, challenge }: ScreenProps & { readonly challenge: boolean }) {
  const { say } = words
  const { backUp } = game.draft
  return (
    <Step n={2} title={say('answer-back')} aside={say('answer-back-aside')}>
      <div class="choices choices--3">
        <Choice name="back" checked={backUp.kind === 'none'} onPick={() => act({ type: 'back-up', kind: 'none' })}>
          {say('answer-back-none')}
        </Choice>
        <Choice
          name="back"
          checked={backUp.kind === 'against'}
          onPick={() => act({ type: 'back-up', kind: 'against' })}
        >
          {say('answer-back-against')}
        </Choice>
        {challenge && (
          <Choice
            name="back"
            checked={backUp.kind === 'challenge'}
            onPick={() => act({ type: 'back-up', kind: 'challenge' })}
          >
            <b>{say('answer-back-challenge')}</b> {say('answer-back-challenge-rest')}
          </Choice>
        )}
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
  const issue = issueOf(game, answer.issue).title
  if (backUp.kind === 'against' && backUp.quote === null) return <>{say('answer-said-cite')}</>
  const id = { none: 'answer-said-decline', challenge: 'answer-said-challenge', against: 'answer-said-against' }
  return <b>{say(id[backUp.kind], { issue })}</b>
}
