// Evidence, statement by statement: what was stated, the words that were cited, what they are worth for it, and the mean.

import { useId } from 'preact/hooks'
import type { SeatDebrief } from '../../scoring/debrief.ts'
import type { Statement } from '../../scoring/evidence.ts'
import { numberIn } from '../../wording/numbers.ts'
import { tellPoints, tellStatement } from '../../wording/tell-score.ts'
import { speakerName } from '../../wording/names.ts'
import type { DebriefProps } from './debrief-props.ts'
import { WordsButton } from './words-dialog.tsx'

export function EvidenceWorking({ ending, words, preferences, seat }: DebriefProps & { readonly seat: SeatDebrief }) {
  const { say, language } = words
  const { scenario } = ending
  const { score, working } = seat.evidence
  const id = useId()
  const cited = (statement: Statement) => {
    const { own, quote, stated } = statement
    const quotes = quote === null ? own : [quote]
    const who = quote === null ? say('evidence-silence') : speakerName(scenario, quote)
    return quotes.length === 0 ? (
      who
    ) : (
      <WordsButton
        scenario={scenario}
        words={words}
        plain={preferences.reading === 'plain'}
        title={tellPoints(words, scenario, stated)}
        quotes={quotes}
        issue={stated.length === 1 ? stated[0]!.issue : undefined}
      >
        {who}
      </WordsButton>
    )
  }
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{say('working-of', { score: say('score-evidence') })}</h3>
      <table class="text sums num">
        <caption class="hidden">{say('evidence-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('evidence-when')}</th>
            <th scope="col">{say('evidence-stated')}</th>
            <th scope="col">{say('evidence-cited')}</th>
            <th scope="col">{say('evidence-why')}</th>
            <th scope="col" class="r">
              {say('evidence-worth')}
            </th>
          </tr>
        </thead>
        <tbody>
          {working.statements.map((statement, n) => (
            <tr key={n}>
              <th scope="row">{say(`evidence-${statement.kind}`, { round: statement.round, leg: statement.leg })}</th>
              <td data-l={say('evidence-stated')}>{tellPoints(words, scenario, statement.stated)}</td>
              <td data-l={say('evidence-cited')}>{cited(statement)}</td>
              <td data-l={say('evidence-why')} class="small">
                {tellStatement(words, statement)}
              </td>
              <td data-l={say('evidence-worth')} class="r">
                {statement.value === null ? say('evidence-left-out') : numberIn(language, statement.value)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('working-sum')}</th>
            <td colSpan={3} />
            <td data-l={say('evidence-worth')} class="r">
              {numberIn(language, working.sum)}
            </td>
          </tr>
        </tfoot>
      </table>
      <p class="sum">
        {score ? (
          <>
            {say('evidence-sum', {
              sum: working.sum,
              count: working.count,
              value: numberIn(language, score.json, 2),
            })}{' '}
            <b>{numberIn(language, score.shown)}</b>
          </>
        ) : (
          say('evidence-none')
        )}
      </p>
      <p class="small quiet">{say('evidence-how')}</p>
    </section>
  )
}
