// What the stage needs to know besides the session's state: the words to use, and what is open on the stage and nowhere else.

import stageMessages from '../../wording/en-stage.ftl?raw'
import { type Words, wordsFrom, wordsOver } from '../../wording/words.ts'

/** What lies open under the reader's hand. It belongs to one task and is gone with the next. */
export interface Corner {
  readonly task: string
  readonly focus: string | null // the issue whose track is in use
  readonly dealing: boolean // the cards are dealt out to cite one
  readonly all: boolean // all cards, not only those of the issue
  readonly calling: boolean // asked once more before the text is put to signature
}

export const closedCorner = (task: string): Corner => ({
  task,
  focus: null,
  dealing: false,
  all: false,
  calling: false,
})

/** Everything a model is made from. */
export interface Look {
  readonly words: Words // the game's and the stage's messages
  readonly corner: Corner
}

/** The page's messages and the stage's own, which come with the stage. */
export const withStageWords = (words: Words): Words => wordsOver(wordsFrom(stageMessages, words.language), words)
