// What rival theories would have predicted, issue by issue beside what really came of it. Nothing is claimed from one case.

import { issueTitle, optionLabel } from '../../wording/names.ts'
import { numberIn } from '../../wording/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import type { DebriefProps } from './debrief-props.ts'

/** `open`: on paper nobody can press it open. */
export function Theories({
  ending,
  words,
  open = false,
}: Pick<DebriefProps, 'ending' | 'words'> & { readonly open?: boolean }) {
  const { say, language } = words
  const { scenario } = ending
  const history = ending.debrief.history!
  const theories = history.predictions
  return (
    <details class="section chapter" open={open}>
      <summary>
        <h2>{say('theory-title')}</h2>
      </summary>
      <p class="quiet">{say('theory-lead')}</p>
      <table class="text sums theories">
        <caption class="hidden">{say('theory-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('working-issue')}</th>
            <th scope="col">
              <b>{say('history-real')}</b>
            </th>
            {theories.map(({ name }) => (
              <th scope="col" key={name}>
                {say(`theory-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.issues.map(({ issue, history: real }) => (
            <tr key={issue}>
              <th scope="row">{issueTitle(scenario, issue)}</th>
              <td data-l={say('history-real')}>
                <b>{optionLabel(scenario, issue, real)}</b>
              </td>
              {theories.map(({ name, outcome }) => (
                <td key={name} data-l={say(`theory-${name}`)}>
                  {outcome === null ? (
                    <span class="quiet">{say('theory-no-outcome')}</span>
                  ) : outcome[issue] === real ? (
                    <span class="theories__same">
                      <Icon name="check" />
                      <span class="theories__word">{say('theory-same')}</span>
                    </span>
                  ) : (
                    optionLabel(scenario, issue, outcome[issue]!)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('theory-error')}</th>
            <td data-l={say('history-real')}>0</td>
            {theories.map(({ name, error }) => (
              <td key={name} data-l={say(`theory-${name}`)} class="num">
                {error === null ? '–' : numberIn(language, error)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <dl class="theories__say small">
        {theories.map(({ name }) => (
          <div key={name}>
            <dt>{say(`theory-${name}`)}</dt>
            <dd>{say(`theory-${name}-says`)}</dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{say('theory-how')}</p>
    </details>
  )
}
