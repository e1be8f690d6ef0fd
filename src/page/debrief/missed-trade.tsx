// The trade that both sides missed, in words with what each would have gained; and the turning point.

import { issueTitle, optionLabel, sideInSentence, sideName } from '../../wording/names.ts'
import { numberIn, wholeOf } from '../../wording/numbers.ts'
import { listIn } from '../../wording/dates.ts'
import type { Points } from '../../scoring/missed-trade-shown.ts'
import type { TurningPoint as Turning } from '../../scoring/turning-point.ts'
import { Explained } from '../parts/explained.tsx'
import type { DebriefProps } from './debrief-props.ts'

type Props = Pick<DebriefProps, 'ending' | 'words'>

export function MissedTrade({ ending, words }: Props) {
  const { say, language } = words
  const { debrief, scenario } = ending
  const missed = debrief.missedTrade
  const gains = (points: Points): string =>
    scenario.leaders.map((l) => `${l.side} ${numberIn(language, points[l.id] ?? 0, 0, true)}`).join(', ')
  const linked = missed !== null && Object.values(missed.linked).some((points) => points !== 0)
  return (
    <section class="stack stack--tight" aria-labelledby="missed">
      <h2 id="missed">
        <Explained words={words} text={say('trade-title')} />
      </h2>
      {!missed && <p>{say(debrief.result === 'agreed' ? 'trade-none' : 'trade-no-text')}</p>}
      {missed && (
        <>
          <ul class="trade">
            {missed.changes.map(({ issue, from, to, gains: points }) => (
              <li key={issue}>
                <span>
                  <b>
                    {issueTitle(scenario, issue)}: {optionLabel(scenario, issue, to)}
                  </b>
                  <br />
                  <span class="small">{say('trade-instead', { option: optionLabel(scenario, issue, from) })}</span>
                </span>
                <span class="small quiet num">{gains(points)}</span>
              </li>
            ))}
            {linked && (
              <li>
                <span>
                  <Explained words={words} text={say('trade-linked')} />
                </span>
                <span class="small quiet num">{gains(missed.linked)}</span>
              </li>
            )}
          </ul>
          <p>
            {listIn(
              language,
              missed.leaders.map(({ leader, from, to }, index) =>
                say('trade-side', {
                  side: sideInSentence(sideName(scenario, leader), index === 0),
                  from: wholeOf(from),
                  to: wholeOf(to),
                }),
              ),
            )}
            . {say('trade-why')}
          </p>
        </>
      )}
    </section>
  )
}

/** What the package did to the worse-off side: the only one that was accepted may have cost it something. */
function liftOf({ before, after }: Turning): string {
  if (after < before) return 'turning-lower'
  return before < 0 && after >= 0 ? 'turning-lift-over' : 'turning-lift'
}

export function TurningPoint({ ending, words }: Props) {
  const { say } = words
  const { debrief, scenario } = ending
  const turning = debrief.turningPoint
  return (
    <section class="stack stack--tight" aria-labelledby="turning">
      <h2 id="turning">{say('turning-title')}</h2>
      {turning ? (
        <>
          <p>
            {say(turning.accepted ? 'turning-accepted' : 'turning-declined', {
              leg: turning.leg,
              round: turning.round,
              side: sideName(scenario, turning.seat),
            })}
          </p>
          <ul class="trade trade--tight">
            {Object.entries(turning.package).map(([issue, option]) => (
              <li key={issue}>
                <span>
                  {issueTitle(scenario, issue)}: <b>{optionLabel(scenario, issue, option)}</b>
                </span>
              </li>
            ))}
          </ul>
          {turning.accepted && (
            <p>
              {say(liftOf(turning), {
                before: wholeOf(100 * turning.before),
                after: wholeOf(100 * turning.after),
              })}
            </p>
          )}
        </>
      ) : (
        <p>{say('turning-none')}</p>
      )}
    </section>
  )
}
