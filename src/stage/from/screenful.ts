// What every screen's model is made with: its buttons, and cards to cite from.

import type { Game } from '../../session/state.ts'
import type { StageButton, StageHand, StageModel } from '../model.ts'
import type { Look } from './look.ts'
import { cardOf } from './parts.ts'

/** What a screen adds to the common model. */
export type Screenful = Partial<StageModel> & Pick<StageModel, 'scene' | 'heading' | 'buttons'>

export const button = (
  id: string,
  label: string,
  kind: StageButton['kind'] = 'secondary',
  enabled = true,
  chosen?: boolean, // given for one of several of which one is chosen
): StageButton => ({ id, label, kind, enabled, ...(chosen === undefined ? {} : { chosen }) })

/** Cards to cite from: those dealt with an issue (and the one chosen), or the whole dossier. */
export function handFor(
  game: Game,
  look: Look,
  heading: string,
  ids: readonly string[],
  silence: boolean,
  chosen: { quote: string | null } | null,
): StageHand {
  const picked = chosen?.quote ?? null
  const list = picked !== null && !ids.includes(picked) ? [picked, ...ids] : ids
  return {
    heading,
    cards: [
      ...list.map((id) => cardOf(game, look, id, id === picked)),
      ...(silence ? [cardOf(game, look, null, chosen !== null && chosen.quote === null)] : []),
    ],
    more: look.words.say('stage-more-cards'),
  }
}

export const wholeDossier = (game: Game): readonly string[] => game.view.brief.scenario.quotes.map((q) => q.id)
