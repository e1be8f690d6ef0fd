// The class picture, made for a projector: how the games ended, the map with every deal, the spread of the scores, the words used.

import { useState } from 'preact/hooks'
import type { ClassIntent, ClassState } from '../../session/class-session.ts'
import type { Words } from '../../wording/words.ts'
import { Switch } from '../parts/switch.tsx'
import { DealMap } from './deal-map.tsx'
import { SettledBars } from './settled-bars.tsx'
import { Spreads } from './spreads.tsx'
import { WordsUsed } from './words-used.tsx'

const ENDINGS = ['agreed', 'no-deal', 'not-ratified', 'walked-out'] as const

export interface PictureProps {
  readonly state: ClassState
  readonly words: Words
  readonly act: (intent: ClassIntent) => void
}

export function Picture({ state, words, act }: PictureProps) {
  const { say } = words
  const { picture } = state
  const [history, setHistory] = useState(true)
  const past = picture.history && history ? picture.history : null
  return (
    <>
      <section class="endings" aria-label={say('class-ended')}>
        <dl>
          <div class="endings__all">
            <dt>{say('class-tables', { count: picture.tables })}</dt>
            <dd class="num">{picture.tables}</dd>
          </div>
          {ENDINGS.map((ending) => (
            <div key={ending} class={`endings__one endings__one--${ending}`}>
              <dt>{say(`class-ended-${ending}`)}</dt>
              <dd class="num">{picture.ended[ending]}</dd>
            </div>
          ))}
        </dl>
        {picture.history && (
          <Switch checked={history} onChange={setHistory}>
            {say('class-show-history')}
          </Switch>
        )}
      </section>
      <div class="pair">
        <section class="pair__map">
          <h2>{say('class-map')}</h2>
          <DealMap state={state} words={words} act={act} history={past} />
        </section>
        <section class="pair__spread">
          <h2>{say('class-spread')}</h2>
          <Spreads picture={picture} scenario={state.list.coded.scenario} words={words} />
        </section>
      </div>
      <div class="pair pair--even">
        <section>
          <h2>{say('class-settled')}</h2>
          <SettledBars picture={picture} scenario={state.list.coded.scenario} words={words} history={past} />
        </section>
        <section>
          <h2>{say('class-words')}</h2>
          <WordsUsed picture={picture} scenario={state.list.coded.scenario} words={words} />
        </section>
      </div>
    </>
  )
}
