// The seat's own home groups: how they stand to the accepted text as far as it may know, and asking one in private.

import type { Game } from '../../session/state.ts'
import type { Intent } from '../../session/intent.ts'
import type { Words } from '../../wording/words.ts'
import { issueOf, optionOf } from '../glimpse.ts'
import { CrowdPicture } from './crowd.tsx'

export interface HomeStripProps {
  readonly game: Game
  readonly words: Words
  readonly act: (intent: Intent) => void
}

export function HomeStrip({ game, words, act }: HomeStripProps) {
  const { say } = words
  const own = game.crowds.filter((crowd) => crowd.leader === game.seat)
  if (own.length === 0) return null
  const { consult } = game.choices
  const asked = game.consultation
  const what = consult?.package ? 'package' : Object.keys(game.draft.package).length > 0 ? 'draft' : 'text'
  return (
    <div class="home">
      <ul class="crowds" aria-label={say('home-title')}>
        {own.map((crowd) => (
          <li class="crowd" key={crowd.group}>
            <CrowdPicture mood={crowd.mood} />
            <span class="crowd__words">
              <b>{crowd.name}</b> <span class="quiet">{say(`home-${crowd.mood}`)}</span>
            </span>
            {consult && (
              <button
                class="button button--quiet button--small"
                type="button"
                aria-label={`${say('home-ask')} ${say('home-ask-whom', { group: crowd.name, what })}`}
                onClick={() => act({ type: 'consult', group: crowd.group })}
              >
                {say('home-ask')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <p class="home__says">
          <b>
            {say(asked.yes ? 'home-yes' : 'home-no', {
              group: own.find((crowd) => crowd.group === asked.group)?.name ?? '',
            })}
          </b>{' '}
          {asked.wants
            ? say('home-wants', {
                issue: issueOf(game, asked.wants.issue).title,
                option: optionOf(issueOf(game, asked.wants.issue), asked.wants.option).label,
              })
            : say('home-wants-none')}
        </p>
      )}
    </div>
  )
}
