// What rival theories would have predicted, beside what really came of it. Nothing is claimed from one case.

import { issueTitle, optionLabel } from '../../wording/names.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { DebriefProps } from './debrief-props.ts'

export function Theories({ ending, words }: Pick<DebriefProps, 'ending' | 'words'>) {
  const { say, language } = words
  const { scenario } = ending
  const history = ending.debrief.history!
  return (
    <section class="section" aria-labelledby="theories">
      <h2 id="theories">{say('theory-title')}</h2>
      <p class="quiet">{say('theory-lead')}</p>
      <table class="text sums num">
        <caption class="hidden">{say('theory-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('theory-name')}</th>
            <th scope="col" class="r">
              {say('theory-error')}
            </th>
            <th scope="col">{say('theory-misses')}</th>
          </tr>
        </thead>
        <tbody>
          {history.predictions.map(({ name, outcome, error }) => {
            const wrong = outcome ? history.issues.filter(({ issue, history: real }) => outcome[issue] !== real) : []
            return (
              <tr key={name}>
                <th scope="row">
                  {say(`theory-${name}`)}
                  <span class="theory__says small quiet">{say(`theory-${name}-says`)}</span>
                </th>
                <td class="r" data-l={say('theory-error')}>
                  {error === null ? '–' : numberIn(language, error)}
                </td>
                <td class="small" data-l={say('theory-misses')}>
                  {outcome === null
                    ? say('theory-no-outcome')
                    : wrong.length === 0
                      ? say('theory-all-right')
                      : wrong
                          .map(
                            ({ issue }) =>
                              `${issueTitle(scenario, issue)}: ${optionLabel(scenario, issue, outcome[issue]!)}`,
                          )
                          .join('; ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="small quiet">{say('theory-how')}</p>
    </section>
  )
}
