// Two games side by side: the four scores, the texts issue by issue, and where both lie on the map. Never a sum.

import { drawnMap } from '../../session/debrief-map.ts'
import { compared } from '../../session/room/compared.ts'
import { issueTitle, optionLabel, sideName } from '../../wording/names.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { DebriefProps } from '../debrief/debrief-props.ts'
import { OutcomeMap } from '../debrief/outcome-map.tsx'
import { SCORES } from '../debrief/score-cards.ts'
import { Rows } from './rows.tsx'

export function Compare({ ending, game, words }: Pick<DebriefProps, 'ending' | 'game' | 'words'>) {
  const { say } = words
  const both = compared(ending)
  if (!both) return null
  const { scenario } = ending
  const { games, issues, sameSeed } = both
  const map = drawnMap(game.map)
  const shown = (score: number | null): string =>
    score === null ? say('compare-none') : numberIn(words.language, score)
  const marked = map?.points.some(({ means }) => means.some(({ kind }) => kind === 'other-game'))
  const heads = [
    say('compare-what'),
    ...games.map(({ seat }, n) => say('compare-game', { n: n + 1, side: sideName(scenario, seat) })),
  ]
  return (
    <section class="section" aria-labelledby="compare">
      <h2 id="compare">{say('compare-title')}</h2>
      <p class="small quiet">{say('compare-says', { same: sameSeed ? 'yes' : 'no' })}</p>
      <div class="split split--even">
        <div class="stack">
          <Rows
            heads={heads}
            rows={[
              [say('compare-result'), ...games.map(({ result }) => say(`compare-result-${result}`))],
              ...SCORES.map((score) => [say(`score-${score}`), ...games.map(({ scores }) => shown(scores[score]))]),
            ]}
          />
          <Rows
            heads={[say('compare-issues'), ...heads.slice(1)]}
            rows={issues.map(({ issue, options, same }) => [
              issueTitle(scenario, issue),
              optionLabel(scenario, issue, options[0]),
              <span key="second">
                {same ? optionLabel(scenario, issue, options[1]) : <b>{optionLabel(scenario, issue, options[1])}</b>}{' '}
                <span class="small quiet">{say(same ? 'compare-same' : 'compare-changed')}</span>
              </span>,
            ])}
          />
        </div>
        {map && (
          <figure class="stack stack--tight sheet__map">
            <OutcomeMap map={map} scenario={scenario} words={words} chosen={null} />
            {marked && <figcaption class="small quiet">{say('compare-map')}</figcaption>}
          </figure>
        )}
      </div>
    </section>
  )
}
