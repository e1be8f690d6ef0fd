// The front page: headlines made from what happened in this game and from nothing else. No paper is named, nobody is quoted.

import type { Headline } from '../../session/headlines.ts'
import { headlinesOf } from '../../session/headlines.ts'
import { weekdayIn } from '../../wording/dates.ts'
import { tellHeadline } from '../../wording/tell-headline.ts'
import { indexOfLeader } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { SideMark } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function FrontPage({ game, act, words }: ScreenProps) {
  const { say } = words
  const ending = game.ending
  if (!ending) return null
  const { scenario } = ending
  const inForce = ending.result === 'agreed'
  const [first, ...rest] = headlinesOf(ending)
  const tell = (headline: Headline) => tellHeadline(words, scenario, headline)
  const main = tell(first!)
  return (
    <Task
      kicker={
        <>
          {say('front-kicker')} <b>{weekdayIn(words.language, scenario.setting.date)}</b>
        </>
      }
      title={<span class="front__head">{main.headline}</span>}
      lead={main.says}
      actions={
        <ActionBar said={say('front-said')}>
          <MainButton onClick={() => act({ type: 'go-on' })}>{say('front-next')}</MainButton>
        </ActionBar>
      }
    >
      <div class="front">
        <section class="front__text" aria-labelledby="front-text">
          <h2 id="front-text">{say(inForce ? 'front-text' : 'front-text-lapsed')}</h2>
          <dl>
            {scenario.issues.map((issue, k) => {
              const option = issue.options[ending.negotiation.table.text[k]!]!
              return (
                <div key={issue.id}>
                  <dt>{issue.title}</dt>
                  <dd class={option.noDeal ? 'open-issue' : ''}>{option.label}</dd>
                </div>
              )
            })}
          </dl>
        </section>
        <ul class="front__items">
          {rest.map((headline) => {
            const { headline: head, says } = tell(headline)
            const side = 'side' in headline ? indexOfLeader(game, headline.side) : null
            return (
              <li class="front__item" key={`${headline.code} ${side}`}>
                <h2>
                  {side !== null && <SideMark index={side} />}
                  {head}
                </h2>
                <p>{says}</p>
              </li>
            )
          })}
        </ul>
      </div>
    </Task>
  )
}
