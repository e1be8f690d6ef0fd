// The seat's own home groups as one strip: how they stand to the accepted text as far as it may know, and asking one in private.

import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Game, Mood } from '../../session/state.ts'
import type { Intent } from '../../session/intent.ts'
import { issueInSentence } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { issueOf, optionOf } from '../glimpse.ts'
import { Icon, type IconName } from './icon.tsx'
import { WorthBar } from './worth-bar.tsx'

export interface HomeStripProps {
  readonly game: Game
  readonly words: Words
  readonly act: (intent: Intent) => void
  readonly worth?: boolean // with the worth of the text above it, where no other part of the page shows it
}

const SIGN: Readonly<Record<Mood, IconName>> = {
  for: 'check',
  'voted-yes': 'check',
  between: 'dash',
  against: 'cross',
  'voted-no': 'cross',
  neutral: 'dash',
}

const ASKING: readonly Game['screen'][] = ['turn', 'answer', 'last-look']

export function HomeStrip({ game, words, act, worth = false }: HomeStripProps) {
  const { say } = words
  const own = game.crowds.filter((crowd) => crowd.leader === game.seat)
  const bar = worth && (
    <div class="home__top">
      <b>{say('turn-text')}</b>
      <WorthBar bar={game.bar} words={words} />
    </div>
  )
  if (own.length === 0) return bar || null
  const { consult } = game.choices
  const total = own.reduce((sum, crowd) => sum + crowd.weight, 0)
  const quota = game.view.brief.scenario.quotas[game.seat] ?? 0
  const what = game.screen === 'answer' ? 'package' : Object.keys(game.draft.package).length > 0 ? 'draft' : 'text'
  return (
    <section class={worth ? 'home home--worth' : 'home'} aria-labelledby="home-now">
      {bar}
      <p class="home__top">
        <b id="home-now">{say('home-title')}</b>
        <span class="quiet">
          {say('home-quota', { quota: Math.ceil((quota * total) / 100), total })}
          {ASKING.includes(game.screen) && ` · ${say('home-left', { left: game.view.mine.consultationsLeft, what })}`}
        </span>
      </p>
      <ul class={own.length % 2 === 0 ? 'crowds crowds--even' : 'crowds'}>
        {own.map((crowd) => (
          <li class={game.consultation?.group === crowd.group ? 'crowd crowd--asked' : 'crowd'} key={crowd.group}>
            <span class="crowd__name">
              <b>{crowd.name}</b>{' '}
              <span class="crowd__votes quiet num">{say('home-votes', { votes: crowd.weight })}</span>
            </span>
            <span class={`crowd__mood crowd__mood--${crowd.mood}`}>
              <Icon name={SIGN[crowd.mood]} />
              {say(`home-${crowd.mood}`)}
            </span>
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

/** The latest private answer of this turn. A new one comes into view: it was paid for. */
function HomeAnswer({ game, words: { say } }: Pick<HomeStripProps, 'game' | 'words'>) {
  const asked = game.consultation
  const answer = useRef<HTMLParagraphElement>(null)
  const left = game.view.mine.consultationsLeft
  const before = useRef(left)
  useLayoutEffect(() => {
    if (left < before.current) answer.current?.scrollIntoView({ block: 'nearest' })
    before.current = left
  }, [left])
  if (!asked) return null
  const group = game.crowds.find((crowd) => crowd.group === asked.group)?.name ?? ''
  const wants = asked.wants
  const what = game.screen === 'answer' ? 'package' : Object.keys(asked.package).length > 0 ? 'draft' : 'text'
  return (
    <p class="home__says" ref={answer}>
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
