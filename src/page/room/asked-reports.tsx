// In the debrief: the predictions with their Brier score worked out, the statements before and after, the class's votes.

import { discussionNote, guessNote, opinions, predicted } from '../../session/room/asked.ts'
import { issueTitle, optionLabel } from '../../wording/names.ts'
import { shortIn } from '../../wording/numbers.ts'
import type { DebriefProps } from '../debrief/debrief-props.ts'
import { Side } from '../parts/side.tsx'
import { tellAlternative, tellQuestion } from './alternative.ts'
import { Rows } from './rows.tsx'
import { Statements } from './statements.tsx'

/** The prediction round: each item's squared distance, and their mean. */
export function PredictionWorking({ ending, game, words }: Pick<DebriefProps, 'ending' | 'game' | 'words'>) {
  const { say, language } = words
  const round = predicted(ending, game.room)
  if (!round) return null
  const { items, score } = round
  const given = items.filter(({ part }) => part !== null)
  const short = (value: number): string => shortIn(language, value)
  return (
    <section class="section" aria-labelledby="predicted">
      <h2 id="predicted">{say('predict-result')}</h2>
      {score.brier === null ? (
        <p>{say('predict-unanswered')}</p>
      ) : (
        <p>
          <b>{say('predict-score', { brier: short(score.brier) })}</b>{' '}
          {say('predict-result-says', { chance: short(score.chance) })}
        </p>
      )}
      <Rows
        numbers
        heads={['what', 'said', 'is', 'part'].map((column) => say(`predict-column-${column}`))}
        rows={items.map(({ leader, issue, option, so, said, part }) => {
          const index = ending.scenario.leaders.findIndex(({ id }) => id === leader)
          return [
            <>
              <Side index={index}>{ending.scenario.leaders[index]!.side}</Side> {issueTitle(ending.scenario, issue)}:{' '}
              {optionLabel(ending.scenario, issue, option)}
            </>,
            said === null ? say('ask-none') : say('predict-percent', { percent: said }),
            say(so ? 'predict-yes' : 'predict-no'),
            part === null ? '' : `(${said! / 100} − ${so ? 1 : 0})² = ${short(part)}`,
          ]
        })}
      />
      {score.brier !== null && (
        <p class="sum num">
          {say('predict-sum', {
            count: given.length,
            terms: `(${given.map(({ part }) => short(part!)).join(' + ')}) ÷ ${given.length}`,
            brier: short(score.brier),
          })}
        </p>
      )}
      <p class="small quiet">{say('predict-name')}</p>
    </section>
  )
}

/** The statements once more, and the scenario's own questions. */
export function AfterQuestions({ ending, game, act, words }: DebriefProps) {
  const { say } = words
  if (!game.room.setup.questions) return null
  const several = ending.debrief.seats.length > 1
  const discussion = ending.scenario.learning?.discussion ?? []
  return (
    <section class="section" aria-labelledby="after">
      <h2 id="after">{say('ask-after-title')}</h2>
      <p class="small quiet">
        {say('ask-after-lead')} {say('ask-stays')}
      </p>
      {ending.debrief.seats.map(({ seat }) => {
        const index = ending.scenario.leaders.findIndex(({ id }) => id === seat)
        return (
          <div class="stack" key={seat}>
            {several && (
              <h3>
                <Side index={index}>{ending.scenario.leaders[index]!.side}</Side>
              </h3>
            )}
            <Statements game={game} act={act} words={words} when="after" seat={seat} />
            {discussion.slice(0, 3).map((question, n) => {
              const key = discussionNote(seat, n)
              return (
                <div class="field" key={key}>
                  <label for={key.replaceAll(' ', '-')}>{question}</label>
                  <input
                    id={key.replaceAll(' ', '-')}
                    type="text"
                    value={game.notes[key] ?? ''}
                    onInput={(event) => act({ type: 'write', question: key, text: event.currentTarget.value })}
                  />
                </div>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}

/** Before and after, for paper. */
export function OpinionsSheet({ ending, game, words: { say } }: Pick<DebriefProps, 'ending' | 'game' | 'words'>) {
  if (!game.room.setup.questions) return null
  const scale = (value: number | null): string => (value === null ? say('ask-none') : say(`ticket-scale-${value}`))
  const discussion = ending.scenario.learning?.discussion ?? []
  return (
    <>
      {ending.debrief.seats.map(({ seat }) => (
        <section key={seat}>
          <h3>
            {say('ask-after-title')} {ending.scenario.leaders.find(({ id }) => id === seat)!.side}
          </h3>
          <Rows
            heads={[say('ask-statement'), say('room-kind-before'), say('room-kind-after')]}
            rows={opinions(game.room, seat).map(({ before, after }, n) => [
              say(`ticket-statement-${n + 1}`),
              scale(before),
              scale(after),
            ])}
          />
          {game.notes[guessNote(seat)] && (
            <p>
              <b>{say('ask-guess')}</b> {game.notes[guessNote(seat)]}
            </p>
          )}
          {discussion.slice(0, 3).map((question, n) => (
            <p key={question}>
              <b>{question}</b> <span class="sheet__note">{game.notes[discussionNote(seat, n)]}</span>
            </p>
          ))}
        </section>
      ))}
    </>
  )
}

/** The votes that the class took, in the order of play. */
export function VotesTaken({
  ending,
  game,
  words,
  open = false,
}: Pick<DebriefProps, 'ending' | 'game' | 'words'> & { readonly open?: boolean }) {
  const { say } = words
  const { votes } = game.room
  if (votes.length === 0) return null
  const { scenario } = ending
  return (
    <section class="section" aria-labelledby="votes-taken">
      <h2 id="votes-taken">{say('votes-taken')}</h2>
      <details class="more" open={open}>
        <summary>{say('votes-taken-says', { votes: votes.length })}</summary>
        <Rows
          heads={[say('votes-question'), say('votes-hands'), say('votes-winner')]}
          rows={votes.map((vote) => {
            const { alternatives, hands, issue, kind, move, winner, tied } = vote
            const tell = (alternative: string) => tellAlternative(words, scenario, { kind, issue }, alternative)
            const question =
              kind === 'position'
                ? ({ kind, issue: issue! } as const)
                : kind === 'words'
                  ? ({ kind, issues: [] } as const)
                  : { kind }
            const opening = ending.record.actions[move]?.type === 'open'
            return [
              tellQuestion(words, scenario, question, { chosen: 0, opening }),
              alternatives.flatMap((one, n) => (hands[n]! > 0 ? [`${tell(one)} ${hands[n]!}`] : [])).join(', '),
              tied ? `${tell(winner)} (${say('votes-chair')})` : tell(winner),
            ]
          })}
        />
      </details>
    </section>
  )
}
