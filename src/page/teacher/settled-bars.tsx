// Issue by issue: which options the agreed texts hold, and how often.

import type { ClassPicture } from '../../classroom/class-picture.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'

export interface SettledBarsProps {
  readonly picture: ClassPicture
  readonly scenario: Scenario
  readonly words: Words
  readonly history: ClassPicture['history']
}

const WIDTH = 100

export function SettledBars({ picture, scenario, words, history }: SettledBarsProps) {
  const most = Math.max(1, ...picture.options.flatMap(({ tables }) => tables))
  return (
    <>
      <p class="quiet">{words.say('class-settled-says')}</p>
      {picture.options.map(({ issue: id, tables }) => {
        const issue = scenario.issues.find((one) => one.id === id)!
        return (
          <table class="bars" key={id}>
            <caption>{issue.title}</caption>
            <tbody>
              {issue.options.map((option, n) => (
                <tr key={option.id} class={tables[n] === 0 ? 'bars__none' : ''}>
                  <th scope="row">
                    {option.label}
                    {history?.outcome[id] === option.id && (
                      <>
                        <span aria-hidden="true"> ★</span>
                        <span class="hidden"> ({words.say('class-key-history')})</span>
                      </>
                    )}
                  </th>
                  <td class="bars__plot">
                    <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                      <path class="bars__bar" d={`M0 0h${(WIDTH * tables[n]!) / most}v10H0z`} />
                    </svg>
                  </td>
                  <td class="num">
                    <span aria-hidden="true">{tables[n]}</span>
                    <span class="hidden">{words.say('class-settled-count', { count: tables[n]! })}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </>
  )
}
