// What every screen of the page is given.

import type { Intent } from '../session/intent.ts'
import type { Preferences } from '../session/preferences.ts'
import type { Game } from '../session/state.ts'
import type { Words } from '../wording/words.ts'
import type { Room } from './room/use-room.ts'

export interface ScreenProps {
  readonly game: Game
  readonly act: (intent: Intent) => void
  readonly words: Words
  readonly preferences: Preferences
  readonly prefer: (change: Partial<Preferences>) => void // changes them at once, for good
  readonly room: Room | null // what only a class needs, once it is here
}
