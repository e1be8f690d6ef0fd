// How the computer's seats really were, beside what could have been told from their words.

import { unmasked } from '../../session/unmasked.ts'
import { issueTitle, sideInSentence } from '../../wording/names.ts'
import { shortIn, wholeOf } from '../../wording/numbers.ts'
import { Side } from '../parts/side.tsx'
import type { DebriefProps } from './debrief-props.ts'

export function OtherSide({ ending, words }: Pick<DebriefProps, 'ending' | 'words'>) {
  const { say, language } = words
  const { scenario } = ending
  return unmasked(ending, ending.debrief.seat).map((seat) => {
    const { id, side } = scenario.leaders[seat.leader]!
    return (
      <details class="section chapter" key={id}>
        <summary>
          <h2>
            <Side index={seat.leader}>{say('mask-title', { side: sideInSentence(side) })}</Side>
          </h2>
        </summary>
        <p>
          {say('mask-curve', {
            level: seat.level,
            walk: wholeOf(seat.walkAway),
            firmness: shortIn(language, seat.firmness),
            reciprocity: shortIn(language, seat.reciprocity),
            keep: shortIn(language, seat.keep),
          })}
        </p>
        <table class="text sums">
          <caption class="hidden">{say('mask-title', { side: sideInSentence(side) })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('working-issue')}</th>
              <th scope="col">{say('mask-named')}</th>
              <th scope="col">{say('mask-inferred')}</th>
              <th scope="col">{say('mask-real')}</th>
            </tr>
          </thead>
          <tbody>
            {seat.issues.map(({ issue, inferred, named, real }) => (
              <tr key={issue}>
                <th scope="row">{issueTitle(scenario, issue)}</th>
                <td data-l={say('mask-named')}>{say(named ? 'mask-yes' : 'mask-no')}</td>
                <td data-l={say('mask-inferred')} class="num">
                  {say('mask-share', { share: wholeOf(inferred) })}
                </td>
                <td data-l={say('mask-real')} class="num">
                  <b>{say('mask-share', { share: wholeOf(real) })}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small quiet">{say('mask-how')}</p>
      </details>
    )
  })
}
