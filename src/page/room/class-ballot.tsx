// A vote of the class on the projector: numbered alternatives, a count for each, and one button that takes the winner over.

import { alternativesOf, ballotOf, leading, MOST_HANDS } from '../../session/room/class-vote.ts'
import type { Question } from '../../session/room/room.ts'
import { offerOf, optionOf, quoteOf, sideOf, issueOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Icon } from '../parts/icon.tsx'
import { News } from '../parts/news.tsx'
import { QuoteCard } from '../parts/quote-card.tsx'
import { Side } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import { TextInForce } from '../parts/text-in-force.tsx'
import type { ScreenProps } from '../screen.ts'
import { tellAlternative, tellQuestion } from './alternative.ts'

export type ClassBallotProps = ScreenProps & { readonly question: Question }

export function ClassBallot(props: ClassBallotProps) {
  const { game, act, words, question } = props
  const { say } = words
  const { scenario, index } = game.view.brief
  const ballot = ballotOf(game)
  const alternatives = alternativesOf(game, question)
  const lead = leading(alternatives, ballot.hands)
  const asked = { kind: question.kind, issue: question.kind === 'position' ? question.issue : null }
  const tell = (alternative: string): string => tellAlternative(words, scenario, asked, alternative)
  const chosen = game.screen === 'priorities' ? game.draft.priorities.length : Object.keys(game.draft.package).length
  const sum = ballot.hands.reduce((all, hands) => all + hands, 0)
  const halves = Object.values(game.players).filter(({ by }) => by === 'person').length > 1
  const number = (alternative: string): number => alternatives.indexOf(alternative) + 1
  return (
    <Task
      kicker={<Side index={index}>{sideOf(game, index)}</Side>}
      title={tellQuestion(words, scenario, question, { chosen, opening: game.screen === 'opening' })}
      lead={halves ? say('vote-half') : say('vote-lead')}
      actions={
        <ActionBar
          said={
            <span role="status">
              <b>
                {lead.length === 0
                  ? say('vote-none')
                  : lead.length > 1
                    ? say('vote-tie')
                    : say('vote-leads', { number: number(lead[0]!), alternative: tell(lead[0]!) })}
              </b>
              {lead.length > 0 && ` ${say('vote-counted', { hands: sum })}`}
            </span>
          }
        >
          {ballot.issue !== null && (
            <button class="button button--text" type="button" onClick={() => act({ type: 'ballot', change: 'back' })}>
              {say('vote-back')}
            </button>
          )}
          <button class="button button--text" type="button" onClick={() => act({ type: 'ballot', change: 'waive' })}>
            {say('vote-waive')}
          </button>
          {lead.length < 2 ? (
            <MainButton ready={lead.length === 1} onClick={() => act({ type: 'carry', winner: lead[0]! })}>
              {lead.length === 1 ? say('vote-carry', { number: number(lead[0]!) }) : say('vote-carry-none')}
            </MainButton>
          ) : (
            lead.map((alternative) => (
              <button
                class="button button--main"
                type="button"
                key={alternative}
                onClick={() => act({ type: 'carry', winner: alternative })}
              >
                {say('vote-carry', { number: number(alternative) })}
              </button>
            ))
          )}
        </ActionBar>
      }
    >
      <News game={game} words={words} />
      <Before {...props} />
      <ol class={question.kind === 'words' ? 'hands hands--cards' : 'hands'}>
        {alternatives.map((alternative, n) => (
          <li class={lead.includes(alternative) ? 'hands__one hands__one--ahead' : 'hands__one'} key={alternative}>
            <span class="hands__number num" aria-hidden="true">
              {n + 1}
            </span>
            <What {...props} alternative={alternative} told={tell(alternative)} />
            <Count
              {...props}
              told={`${n + 1}, ${tell(alternative)}`}
              hands={ballot.hands[n] ?? 0}
              onCount={(hands) => act({ type: 'hands', alternative: n, hands })}
            />
          </li>
        ))}
      </ol>
    </Task>
  )
}

/** What the class has to see before it votes. */
function Before({ game, words, preferences, question }: ClassBallotProps) {
  const offer = offerOf(game)
  if (question.kind === 'sign') return <TextInForce game={game} words={words} full />
  if (question.kind === 'answer' && offer) {
    const quote = offer.quote
    return (
      <div class="split split--even hands__before">
        <ul class="stack stack--tight">
          {Object.entries(offer.package).map(([id, option]) => (
            <li key={id}>
              <b>{issueOf(game, id).title}:</b> {optionOf(issueOf(game, id), option).label}
            </li>
          ))}
        </ul>
        {quote !== null && (
          <QuoteCard
            quote={quoteOf(game, quote)}
            scenario={game.view.brief.scenario}
            words={words}
            plain={preferences.reading === 'plain'}
          />
        )}
      </div>
    )
  }
  return null
}

/** An alternative: a quote as its card, a position with its sentence, anything else in a few words. */
function What({
  game,
  words,
  preferences,
  question,
  alternative,
  told,
}: ClassBallotProps & { readonly alternative: string; readonly told: string }) {
  if (alternative.startsWith('quote:'))
    return (
      <QuoteCard
        quote={quoteOf(game, alternative.slice(6))}
        scenario={game.view.brief.scenario}
        words={words}
        plain={preferences.reading === 'plain'}
      />
    )
  const option = question.kind === 'position' && optionOf(issueOf(game, question.issue), alternative.slice(7))
  return (
    <span class="hands__what">
      <b>{told}</b>
      {option && <span class="hands__text">{option.text}</span>}
    </span>
  )
}

interface CountProps extends Pick<ClassBallotProps, 'words'> {
  readonly told: string
  readonly hands: number
  readonly onCount: (hands: number) => void
}

/** A count with a button to either side; the field takes a number and the arrow keys. */
function Count({ told, hands, onCount, words: { say } }: CountProps) {
  const within = (wanted: number): number => Math.min(MOST_HANDS, Math.max(0, wanted))
  return (
    <span class="hands__count">
      <button
        class="tool hands__step"
        type="button"
        aria-label={say('vote-fewer-hands', { alternative: told })}
        onClick={() => onCount(within(hands - 1))}
      >
        <Icon name="dash" />
      </button>
      <input
        class="hands__field num"
        type="number"
        inputMode="numeric"
        min="0"
        max={MOST_HANDS}
        value={hands}
        aria-label={say('vote-hands', { alternative: told })}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const wanted = Math.floor(Number(event.currentTarget.value))
          if (Number.isFinite(wanted)) onCount(within(wanted))
        }}
      />
      <button
        class="tool hands__step"
        type="button"
        aria-label={say('vote-more-hands', { alternative: told })}
        onClick={() => onCount(within(hands + 1))}
      >
        <Icon name="plus" />
      </button>
    </span>
  )
}
