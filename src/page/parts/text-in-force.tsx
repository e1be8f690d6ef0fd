// The accepted text as a list: what each issue says now.

import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { Explained } from './explained.tsx'
import { optionOf, standing } from '../glimpse.ts'

/** `full`: with the sentences of the text. */
export const TextInForce = ({
  game,
  words,
  full = false,
}: {
  readonly game: Game
  readonly words: Words
  readonly full?: boolean
}) => (
  <dl class="in-force">
    {game.view.brief.scenario.issues.map((issue) => {
      const option = optionOf(issue, standing(game, issue))
      return (
        <div key={issue.id} class={option.noDeal ? 'in-force__row in-force__row--open' : 'in-force__row'}>
          <dt>{issue.title}</dt>
          <dd>
            {option.noDeal ? (
              <span class="open-issue">{words.say('sign-left-out')}</span>
            ) : (
              <>
                <span class="agreed">{option.label}</span>
                {full && (
                  <span class="change__text">
                    <Explained text={option.text} words={words} glossary={game.view.brief.scenario.glossary} />
                  </span>
                )}
              </>
            )}
          </dd>
        </div>
      )
    })}
  </dl>
)
