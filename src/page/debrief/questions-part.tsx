// The six debriefing questions, each filled with a moment of this game and a place to write. What is written stays on the device.

import type { Moment } from '../../scoring/moment.ts'
import type { Ending } from '../../session/ending.ts'
import { tellMoment } from '../../wording/tell-moment.ts'
import { QuoteCard } from '../parts/quote-card.tsx'
import type { DebriefProps } from './debrief-props.ts'
import { MomentFacts } from './moment-facts.tsx'
import { useSeat } from './use-seat.tsx'

/** The key under which a note is kept. One person's game: the question alone. */
export const noteKey = ({ debrief }: Ending, seat: string, { question }: Moment): string =>
  debrief.seats.length > 1 ? `${seat} ${question}` : question

export interface QuestionsPartProps extends DebriefProps {
  readonly asked: number // which question stands on the page
  readonly onAsk: (question: number) => void
}

export function QuestionsPart({ game, act, ending, words, preferences, asked, onAsk }: QuestionsPartProps) {
  const { say } = words
  const { scenario } = ending
  const { seat, choice } = useSeat(ending, words)
  const moment = seat.moments[asked]!
  const key = noteKey(ending, seat.seat, moment)
  const written = (each: Moment): boolean => (game.notes[noteKey(ending, seat.seat, each)] ?? '').trim() !== ''
  return (
    <section class="stack" aria-label={say('debrief-questions')}>
      {choice}
      <nav aria-label={say('debrief-questions')}>
        <ol class="stepper">
          {seat.moments.map((each, index) => (
            <li key={each.question} class={written(each) ? 'stepper__done' : ''}>
              <button
                type="button"
                onClick={() => onAsk(index)}
                {...(index === asked ? { 'aria-current': 'step' as const } : {})}
              >
                <span class="num" aria-hidden="true">
                  {written(each) ? '✓' : index + 1}
                </span>{' '}
                {say(`question-${each.question}`)}
                {written(each) && <span class="hidden"> {say('question-written')}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="split">
        <div class="field">
          <label for="answer">
            <span class="field__what">{say(`question-${moment.question}`)}</span>
            {tellMoment(words, scenario, moment)}
          </label>
          <textarea
            id="answer"
            key={key}
            rows={6}
            value={game.notes[key] ?? ''}
            onInput={(event) => act({ type: 'write', question: key, text: event.currentTarget.value })}
          />
        </div>
        <div class="stack">
          <MomentFacts moment={moment} ending={ending} words={words} />
          {moment.quotes.slice(0, 2).map((id) => (
            <QuoteCard
              key={id}
              quote={scenario.quotes.find((q) => q.id === id)!}
              scenario={scenario}
              words={words}
              plain={preferences.reading === 'plain'}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
