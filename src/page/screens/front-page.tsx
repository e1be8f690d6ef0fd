// The front page: headlines made from what happened in this game and from nothing else. No paper is named, nobody is quoted.

import type { Headline } from '../../session/headlines.ts'
import { headlinesOf } from '../../session/headlines.ts'
import { dayIn } from '../../wording/dates.ts'
import { tellHeadline } from '../../wording/tell-headline.ts'
import { indexOfLeader } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { SideMark } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

type HomeVote = Extract<Headline, { readonly code: 'home-yes' | 'home-no' | 'home-veto' }>
const isHomeVote = (item: Headline): item is HomeVote => item.code.startsWith('home-')

export function FrontPage({ game, act, words }: ScreenProps) {
  const { say } = words
  const ending = game.ending
  if (!ending) return null
  const { scenario } = ending
  const [first, ...rest] = headlinesOf(ending)
  const tell = (headline: Headline) => tellHeadline(words, scenario, headline)
  const main = tell(first!)
  const homes = rest.filter(isHomeVote)
  const packages = rest.find(({ code }) => code === 'packages')
  const stories = rest.filter((item) => !isHomeVote(item) && item !== packages)
  return (
    <Task
      kicker={
        <span class="front__line">
          <span>{scenario.setting.place}</span>
          <b>{dayIn(words.language, scenario.setting.date)}</b>
          <span>{say('front-kicker')}</span>
        </span>
      }
      title={<span class="front__head">{main.headline}</span>}
      lead={[main, ...(packages ? [tell(packages)] : [])].map(({ says }) => says).join(' ')}
      actions={
        <ActionBar said={say('front-said')}>
          <MainButton onClick={() => act({ type: 'go-on' })}>{say('front-next')}</MainButton>
        </ActionBar>
      }
    >
      <div class="front">
        <div class="front__news">
          {homes.length > 0 && (
            <ul class="front__homes">
              {homes.map((home) => (
                <li key={home.side}>
                  <h2>
                    <SideMark index={indexOfLeader(game, home.side)} />
                    {tell(home).headline}
                  </h2>
                  <Votes {...home} />
                  <p>{tell(home).says}</p>
                </li>
              ))}
            </ul>
          )}
          <ul class="front__items">
            {stories.map((story) => {
              const { headline, says } = tell(story)
              return (
                <li class="front__item" key={story.code}>
                  <h2>
                    {'side' in story && <SideMark index={indexOfLeader(game, story.side)} />}
                    {headline}
                  </h2>
                  <p>{says}</p>
                </li>
              )
            })}
          </ul>
        </div>
        <section class="front__text" aria-labelledby="front-text">
          <h2 id="front-text">{say(ending.result === 'agreed' ? 'front-text' : 'front-text-lapsed')}</h2>
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
      </div>
    </Task>
  )
}

/** A home's votes to scale; the words beside it say the same. */
const Votes = ({ yes, needed, total }: HomeVote) => (
  <svg class="bar-scale" viewBox="0 0 300 22" aria-hidden="true" focusable="false">
    <rect class="no" x="1" y="5" width="298" height="12" />
    <rect class="fill" x="1" y="5" width={(298 * yes) / total} height="12" />
    <line class="limit-halo" x1={1 + (298 * needed) / total} x2={1 + (298 * needed) / total} y1="1" y2="21" />
    <line class="limit" x1={1 + (298 * needed) / total} x2={1 + (298 * needed) / total} y1="0" y2="22" />
  </svg>
)
