// Whose words won: how near the settled issues come to what each leader's side is on record as saying. Shown, never scored.

import { wholeOf } from '../../wording/numbers.ts'
import { Side, sideClass } from '../parts/side.tsx'
import type { DebriefProps } from './debrief-props.ts'
import { HistoryTable } from './history-table.tsx'
import { ReachTable } from './record-working.tsx'

export function WordsPart({ ending, words, preferences }: DebriefProps) {
  const { say } = words
  const { debrief, scenario } = ending
  return (
    <>
      {debrief.result === 'agreed' ? (
        <div class="split split--even">
          {debrief.wordsWon.map(({ leader: id, score, working }, index) => {
            const leader = scenario.leaders[index]!
            const name = scenario.people.find((p) => p.id === leader.person)!.name
            return (
              <section class="stack stack--tight" aria-labelledby={`won-${id}`} key={id}>
                <h2 id={`won-${id}`}>
                  <Side index={index}>{say('won-record', { name })}</Side>
                </h2>
                {score ? (
                  <>
                    <p class="won__score">{say('won-kept', { kept: score.shown })}</p>
                    <svg
                      class={`bar-scale ${sideClass(index)}`}
                      viewBox="0 0 300 16"
                      aria-hidden="true"
                      focusable="false"
                    >
                      <rect class="base" x="0.5" y="2" width="299" height="12" />
                      <rect class="of-side" x="0.5" y="2" width={2.99 * wholeOf(score.value)} height="12" />
                    </svg>
                    <details class="more">
                      <summary>{say('score-show')}</summary>
                      <ReachTable
                        ending={ending}
                        words={words}
                        preferences={preferences}
                        working={working}
                        score={score}
                        caption={say('won-caption', { name })}
                        stated="won-text"
                      />
                    </details>
                  </>
                ) : (
                  <p>{say('won-none')}</p>
                )}
              </section>
            )
          })}
        </div>
      ) : (
        <p>{say('won-no-text')}</p>
      )}
      {debrief.history && (
        <section class="section" aria-labelledby="beside">
          <h2 id="beside">{say('history-title')}</h2>
          <HistoryTable ending={ending} words={words} preferences={preferences} />
        </section>
      )}
    </>
  )
}
