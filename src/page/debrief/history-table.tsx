// This game's text beside what really came of it, issue by issue, each with where the record of it comes from.

import { numberIn } from '../../wording/numbers.ts'
import { issueTitle, optionLabel } from '../../wording/names.ts'
import type { DebriefProps } from './debrief-props.ts'
import { WordsButton } from './words-dialog.tsx'

export function HistoryTable({ ending, words, preferences }: Pick<DebriefProps, 'ending' | 'words' | 'preferences'>) {
  const { say, language } = words
  const { scenario } = ending
  const history = ending.debrief.history!
  return (
    <>
      <table class="text sums num">
        <caption class="hidden">{say('history-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('working-issue')}</th>
            <th scope="col">{say('history-yours')}</th>
            <th scope="col">{say('history-real')}</th>
            <th scope="col">{say('history-basis')}</th>
          </tr>
        </thead>
        <tbody>
          {history.issues.map(({ issue, yours, history: real, basis, same }) => (
            <tr key={issue}>
              <th scope="row">{issueTitle(scenario, issue)}</th>
              <td data-l={say('history-yours')}>{optionLabel(scenario, issue, yours)}</td>
              <td data-l={say('history-real')}>{same ? say('history-same') : optionLabel(scenario, issue, real)}</td>
              <td data-l={say('history-basis')} class="small">
                {basis.kind === 'assumed' ? (
                  say('basis-short-assumed')
                ) : (
                  <WordsButton
                    scenario={scenario}
                    words={words}
                    plain={preferences.reading === 'plain'}
                    title={issueTitle(scenario, issue)}
                    quotes={basis.quotes}
                    issue={issue}
                  >
                    {say(`basis-short-${basis.kind}`)}
                  </WordsButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {say('history-distance', { distance: numberIn(language, history.distance.shown) })}{' '}
        <span class="quiet">{say('history-never')}</span>
      </p>
    </>
  )
}
