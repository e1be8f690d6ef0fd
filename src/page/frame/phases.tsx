// The way through the game, phase by phase. Once the talks are over, those that were read can be opened again. Limit: which were read
// is known while the page is open; after a reload, the present one and those before it.

import { useRef } from 'preact/hooks'
import type { Intent } from '../../session/intent.ts'
import { placesOf, samePlace } from '../../session/pages-after.ts'
import type { EndingPlace, Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { type PhaseName, phaseOf, phasesOf } from '../glimpse.ts'

export interface PhasesProps {
  readonly game: Game
  readonly act: (intent: Intent) => void
  readonly words: Words
}

export function Phases({ game, act, words }: PhasesProps) {
  const now = phaseOf(game)
  const phases = phasesOf(game)
  const at = now ? phases.indexOf(now) : -1
  const read = useRead(game)
  return (
    <nav class={read.length > 0 ? 'phases-nav phases-nav--over' : 'phases-nav'} aria-label={words.say('nav-phases')}>
      <ol class="phases">
        {phases.map((phase, index) => {
          const place = phase === now ? undefined : firstOf(phase, read, game)
          return (
            <li
              key={phase}
              class={place ? 'phases__read' : index < at ? 'phases__done' : ''}
              {...(phase === now ? { 'aria-current': 'step' as const } : {})}
            >
              {place ? (
                <button class="phases__way" type="button" onClick={() => act({ type: 'visit', place })}>
                  {words.say(`phase-${phase}`)}
                </button>
              ) : (
                words.say(`phase-${phase}`)
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The pages after the talks that were opened so far, in their order; none while the talks last. */
function useRead({ id, ending, place }: Game): readonly EndingPlace[] {
  const seen = useRef({ id, last: -1 })
  if (seen.current.id !== id) seen.current = { id, last: -1 }
  if (!ending || !place) return []
  const places = placesOf(ending)
  seen.current.last = Math.max(
    seen.current.last,
    places.findIndex((each) => samePlace(each, place)),
  )
  return places.slice(0, seen.current.last + 1)
}

/** Where a phase begins among the pages that were read. */
const firstOf = (phase: PhaseName, read: readonly EndingPlace[], game: Game): EndingPlace | undefined =>
  read.find(({ screen }) => screen !== 'predict' && phaseOf({ ...game, screen }) === phase)
