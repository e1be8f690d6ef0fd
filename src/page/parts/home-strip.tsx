// The seat's own home groups: how they stand to the accepted text as far as it may know, and asking one in private.

import type { Game } from '../../session/state.ts'
import type { Intent } from '../../session/intent.ts'
import { issueInSentence } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { issueOf, optionOf } from '../glimpse.ts'
import { CrowdPicture } from './crowd.tsx'

export interface HomeStripProps {
  readonly game: Game
  readonly words: Words
  readonly act: (intent: Intent) => void
}

const ASKING: readonly Game['screen'][] = ['turn', 'answer', 'last-look']

export function HomeStrip({ game, words, act }: HomeStripProps) {
  const { say } = words
  const own = game.crowds.filter((crowd) => crowd.leader === game.seat)
  if (own.length === 0) return null
  const { consult } = game.choices
  const total = own.reduce((sum, crowd) => sum + crowd.weight, 0)
  const quota = game.view.brief.scenario.quotas[game.seat] ?? 0
  const what = game.screen === 'answer' ? 'package' : Object.keys(game.draft.package).length > 0 ? 'draft' : 'text'
  return (
    <section class="home" aria-labelledby="home-now">
      <p class="home__top">
        <b id="home-now">{say('home-title')}</b>
        <span class="quiet">
          {say('home-quota', { quota: Math.ceil((quota * total) / 100), total })}
          {ASKING.includes(game.screen) && ` · ${say('home-left', { left: game.view.mine.consultationsLeft, what })}`}
        </span>
      </p>
      <ul class="crowds">
        {own.map((crowd) => (
          <li class="crowd" key={crowd.group}>
            <CrowdPicture mood={crowd.mood} />
            <b>{crowd.name}</b>
            <span class="crowd__votes quiet num">{say('home-votes', { votes: crowd.weight })}</span>
            <span class="crowd__mood">{say(`home-${crowd.mood}`)}</span>
            {ASKING.includes(game.screen) && (
              <button
                class="linklike crowd__ask"
                type="button"
                aria-label={say('home-ask-whom', { group: crowd.name, what })}
                {...(consult ? {} : { 'aria-disabled': true })}
                onClick={() => consult && act({ type: 'consult', group: crowd.group })}
              >
                {say('home-ask')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <HomeAnswer game={game} words={words} />
    </section>
  )
}

/** The latest private answer of this turn. */
function HomeAnswer({ game, words: { say } }: Pick<HomeStripProps, 'game' | 'words'>) {
  const asked = game.consultation
  if (!asked) return null
  const group = game.crowds.find((crowd) => crowd.group === asked.group)?.name ?? ''
  const wants = asked.wants
  const what = game.screen === 'answer' ? 'package' : Object.keys(asked.package).length > 0 ? 'draft' : 'text'
  return (
    <p class="home__says">
      <b>{say(asked.yes ? 'home-yes' : 'home-no', { group, what })}</b>{' '}
      {wants
        ? say('home-wants', {
            yes: asked.yes ? 'yes' : 'no',
            issue: issueInSentence(game.view.brief.scenario, wants.issue),
            option: optionOf(issueOf(game, wants.issue), wants.option).label,
          })
        : say('home-wants-none')}
    </p>
  )
}
