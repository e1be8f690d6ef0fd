// The record's arithmetic: each opening against the reach of the leader's own words, and one line of sum.

import { useId } from 'preact/hooks'
import type { SeatDebrief } from '../../scoring/debrief.ts'
import type { ReachTerm, ReachWorking } from '../../scoring/reach.ts'
import type { Score } from '../../scoring/score.ts'
import { numberIn, shortIn } from '../../wording/numbers.ts'
import type { DebriefProps } from './debrief-props.ts'
import { ReachLine } from './reach-line.tsx'
import { WordsButton } from './words-dialog.tsx'

type Props = Pick<DebriefProps, 'ending' | 'words' | 'preferences'>

export function RecordWorking({ seat, ...props }: Props & { readonly seat: SeatDebrief }) {
  const { say } = props.words
  const id = useId()
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{say('working-of', { score: say('score-record') })}</h3>
      <ReachTable
        {...props}
        working={seat.record.working}
        side={props.ending.scenario.leaders.findIndex((l) => l.id === seat.seat)}
        score={seat.record.score}
        caption={say('record-caption')}
        stated="record-opened"
      />
      {!seat.record.score && <p class="sum">{say(`record-sum-${seat.record.code}`)}</p>}
    </section>
  )
}

interface ReachTableProps extends Props {
  readonly working: ReachWorking
  readonly score: Score | null
  readonly side: number // whose words they are
  readonly caption: string
  readonly stated: string // message of the second column: you opened, or the text says
}

/** Positions against the reach of a leader's own words. Shared with whose words won. */
export function ReachTable({ ending, words, preferences, working, score, side, caption, stated }: ReachTableProps) {
  const { say, language } = words
  const { scenario } = ending
  const short = (value: number): string => shortIn(language, value)
  const exact = (value: number): string => numberIn(language, value, 2)
  const issueOf = (term: ReachTerm) => scenario.issues.find((i) => i.id === term.issue)!
  const label = (term: ReachTerm): string => issueOf(term).options.find((o) => o.id === term.option)!.label
  return (
    <>
      <table class="text sums num">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('working-issue')}</th>
            <th scope="col">{say(stated)}</th>
            <th scope="col">{say('record-reach')}</th>
            <th scope="col" class="r">
              {say('record-apart')}
            </th>
            <th scope="col" class="r">
              {say('record-weight')}
            </th>
            <th scope="col" class="r">
              {say('record-lost')}
            </th>
            <th scope="col" class="r">
              {say('record-most')}
            </th>
          </tr>
        </thead>
        <tbody>
          {working.terms.map((term) => (
            <tr key={term.issue}>
              <th scope="row">
                {term.reach ? (
                  <WordsButton
                    scenario={scenario}
                    words={words}
                    plain={preferences.reading === 'plain'}
                    title={issueOf(term).title}
                    quotes={term.reach.quotes}
                    issue={term.issue}
                  >
                    {issueOf(term).title}
                  </WordsButton>
                ) : (
                  issueOf(term).title
                )}
              </th>
              <td data-l={say(stated)}>
                {label(term)}, {short(term.at)}
              </td>
              {term.reach ? (
                <>
                  <td data-l={say('record-reach')} class="reach">
                    <ReachLine term={term} side={side} />
                    {term.reach.from === term.reach.to
                      ? short(term.reach.from)
                      : say('record-from-to', { from: short(term.reach.from), to: short(term.reach.to) })}
                  </td>
                  <td data-l={say('record-apart')} class="r">
                    {exact(term.apart)}
                  </td>
                  <td data-l={say('record-weight')} class="r">
                    {short(term.weight)}
                  </td>
                  <td data-l={say('record-lost')} class="r">
                    {exact(term.lost)}
                  </td>
                  <td data-l={say('record-most')} class="r">
                    {exact(term.atMost)}
                  </td>
                </>
              ) : (
                <td colSpan={5} class="quiet">
                  {say('record-silent')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('working-sum')}</th>
            <td colSpan={4} />
            <td data-l={say('record-lost')} class="r">
              {exact(working.lost)}
            </td>
            <td data-l={say('record-most')} class="r">
              {exact(working.atMost)}
            </td>
          </tr>
        </tfoot>
      </table>
      {score && (
        <p class="sum">
          {say('record-sum', {
            lost: exact(working.lost),
            most: exact(working.atMost),
            value: numberIn(language, score.json, 2),
          })}{' '}
          <b>{numberIn(language, score.shown)}</b>
        </p>
      )}
      <p class="small quiet">{say('record-how')}</p>
    </>
  )
}
