// Whose words won: how near the settled issues come to what each leader's side is on record as saying. Shown, never scored.

import { useState } from 'preact/hooks'
import { listIn } from '../../wording/dates.ts'
import { issueInSentence } from '../../wording/names.ts'
import { wholeOf } from '../../wording/numbers.ts'
import { Side, sideClass } from '../parts/side.tsx'
import type { DebriefProps } from './debrief-props.ts'
import { HistoryTable } from './history-table.tsx'
import { ReachTable } from './record-working.tsx'

export function WordsPart({ ending, words, preferences }: DebriefProps) {
  const { say } = words
  const { debrief, scenario } = ending
  const [open, setOpen] = useState<number | null>(null)
  const shown = open === null ? undefined : debrief.wordsWon[open]
  const left = scenario.issues.filter((issue) => debrief.agreed?.[issue.id] === issue.options[issue.noDeal]!.id)
  const nameOf = (index: number): string => scenario.people.find((p) => p.id === scenario.leaders[index]!.person)!.name
  return (
    <>
      {debrief.result === 'agreed' ? (
        <div class="split split--even">
          {debrief.wordsWon.map(({ leader: id, score, working }, index) => {
            const name = nameOf(index)
            const farthest = [...working.terms].sort((a, b) => b.lost - a.lost)[0]
            return (
              <section class="stack stack--tight" aria-labelledby={`won-${id}`} key={id}>
                <h2 id={`won-${id}`}>
                  <Side index={index}>{say('won-record', { name })}</Side>
                </h2>
                {score ? (
                  <>
                    <p class="won__score">{say('won-kept', { kept: score.shown, open: left.length })}</p>
                    <svg
                      class={`bar-scale ${sideClass(index)}`}
                      viewBox="0 0 300 16"
                      aria-hidden="true"
                      focusable="false"
                    >
                      <rect class="base" x="0.5" y="2" width="299" height="12" />
                      <rect class="of-side" x="0.5" y="2" width={2.99 * wholeOf(score.value)} height="12" />
                    </svg>
                    <p class="small">
                      {farthest && farthest.lost > 0
                        ? say('won-farthest', { issue: issueInSentence(scenario, farthest.issue) })
                        : say('won-nothing-lost')}
                    </p>
                    <button
                      class="button score__more"
                      type="button"
                      aria-expanded={open === index}
                      onClick={() => setOpen(open === index ? null : index)}
                    >
                      {say(open === index ? 'score-hide' : 'score-show')}
                      <span class="hidden"> {say('score-of', { score: say('won-record', { name }) })}</span>
                    </button>
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
      {left.length > 0 && (
        <p class="small quiet">
          {say('won-open', {
            issues: listIn(
              words.language,
              left.map(({ id }) => issueInSentence(scenario, id)),
            ),
          })}
        </p>
      )}
      {shown && (
        <section class="working" aria-labelledby="won-working">
          <h3 id="won-working">{say('working-of', { score: say('won-record', { name: nameOf(open!) }) })}</h3>
          <ReachTable
            ending={ending}
            words={words}
            preferences={preferences}
            working={shown.working}
            side={open!}
            score={shown.score}
            caption={say('won-caption', { name: nameOf(open!) })}
            stated="won-text"
          />
        </section>
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
