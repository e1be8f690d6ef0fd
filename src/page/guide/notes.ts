// The guide's notes as data: on which screen each stands and what it talks about. The sentences are in wording/en-guide.ftl.

import type { Game, Screen } from '../../session/state.ts'

export interface Note {
  readonly id: string // guide-<id> says it, guide-<id>-title names it
  readonly screen: Screen
  readonly about: string | null // a selector inside the task: the part that the note talks about
  readonly fits?: (game: Game) => boolean // left out: always
}

const hasHome = (game: Game): boolean => game.crowds.some((crowd) => crowd.leader === game.seat)

/** In the order of a game. */
export const NOTES: readonly Note[] = [
  { id: 'seat', screen: 'briefing', about: null },
  { id: 'weights', screen: 'briefing', about: 'section:has(> #want)' },
  { id: 'home', screen: 'briefing', about: 'section:has(> #home)', fits: hasHome },
  { id: 'line', screen: 'briefing', about: 'section:has(> #line)' },
  { id: 'position', screen: 'opening', about: '.task__body > .step:nth-of-type(1)' },
  { id: 'words', screen: 'opening', about: '.task__body > .step:nth-of-type(2)' },
  { id: 'sealed', screen: 'opening', about: '.act' },
  { id: 'shown', screen: 'opening-shown', about: null },
  { id: 'priorities', screen: 'priorities', about: null },
  { id: 'package', screen: 'turn', about: '.rows' },
  { id: 'ask', screen: 'turn', about: '.home', fits: hasHome },
  { id: 'propose', screen: 'turn', about: '.act' },
  { id: 'answer', screen: 'answer', about: '.package' },
  { id: 'sign', screen: 'sign', about: null },
  { id: 'last-look', screen: 'last-look', about: null },
  { id: 'vote', screen: 'vote', about: null },
  { id: 'reveal', screen: 'reveal', about: null },
  { id: 'debrief', screen: 'debrief', about: null },
]

export interface Standing {
  readonly note: Note
  readonly number: number // of this screen's notes, counted from one
  readonly of: number
}

/** The note that stands on the screen now: the first of its notes that was not passed yet. Null: none. */
export function noteNow(game: Game, passed: readonly string[]): Standing | null {
  const here = NOTES.filter(({ screen, fits }) => screen === game.screen && (fits?.(game) ?? true))
  const at = here.findIndex(({ id }) => !passed.includes(id))
  return at < 0 ? null : { note: here[at]!, number: at + 1, of: here.length }
}
