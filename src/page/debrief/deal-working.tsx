// The deal's arithmetic: each side's gain over its walk-away line beside its gain in a fair bargain; the worse-off side counts.

import { useId } from 'preact/hooks'
import { numberIn, shortIn } from '../../wording/numbers.ts'
import { sideName } from '../../wording/names.ts'
import { Explained } from '../parts/explained.tsx'
import { Side } from '../parts/side.tsx'
import type { DebriefProps } from './debrief-props.ts'

export function DealWorking({ ending, words }: Pick<DebriefProps, 'ending' | 'words'>) {
  const { say, language } = words
  const { debrief, scenario } = ending
  const { code, leftOnTable, score, shares, working } = debrief.deal
  const id = useId()
  const points = (value: number | null): string => (value === null ? '–' : numberIn(language, value, 1, true))
  const part = (value: number | null): string => (value === null ? '–' : shortIn(language, value))
  const percent = (value: number | null): string =>
    value === null ? '–' : say('percent', { value: Math.round(value) })
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{say('working-of', { score: say('score-deal') })}</h3>
      <table class="text sums num">
        <caption class="hidden">{say('deal-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('deal-side')}</th>
            <th scope="col" class="r">
              {say('deal-gain')}
            </th>
            <th scope="col" class="r">
              {say('deal-fair')}
            </th>
            <th scope="col" class="r">
              {say('deal-ratio')}
            </th>
            <th scope="col" class="r">
              {say('deal-share')}
            </th>
            <th scope="col" class="r">
              {say('deal-par')}
            </th>
          </tr>
        </thead>
        <tbody>
          {working.terms.map((term, index) => (
            <tr key={term.leader}>
              <th scope="row">
                <Side index={index}>{sideName(scenario, term.leader)}</Side>
              </th>
              <td data-l={say('deal-gain')} class="r">
                {points(term.gain)}
              </td>
              <td data-l={say('deal-fair')} class="r">
                {points(term.fair)}
              </td>
              <td data-l={say('deal-ratio')} class="r">
                {part(term.ratio)}
              </td>
              <td data-l={say('deal-share')} class="r">
                {percent(shares[index]?.share ?? null)}
              </td>
              <td data-l={say('deal-par')} class="r">
                {percent(shares[index]?.par ?? null)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sum">
        {code === 'share' && working.worst ? (
          <>
            {say('deal-sum', {
              side: sideName(scenario, working.worst),
              ratio: numberIn(language, working.terms.find((t) => t.leader === working.worst)!.ratio!, 4),
              value: numberIn(language, score!.json, 2),
            })}{' '}
            <b>{numberIn(language, score!.shown)}</b>
          </>
        ) : (
          <>
            {say(`deal-sum-${code}`)}
            {score && (
              <>
                {' '}
                <b>{numberIn(language, score.shown)}</b>
              </>
            )}
          </>
        )}
      </p>
      <p class="small quiet">
        <Explained words={words} text={say('deal-how')} />{' '}
        {leftOnTable !== null && say('deal-left', { percent: numberIn(language, 100 * leftOnTable, 0) })}
      </p>
    </section>
  )
}
