// Texts as words and marks, and what a word weighs: a number, a negation, a modal verb. Limit: English; other languages know digits only.

/** A word or one mark, at an offset of its text. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:(?:'(?=[\p{L}\p{N}])|(?<=\p{Nd})[.,\u066b\u066c](?=\p{Nd}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu

/** Words (with their inner apostrophes, decimal points and thousands marks) and single marks, in order. The text is folded. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }))
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** How many words a folded text has. */
export const countWords = (text: string): number => tokensOf(text).filter((token) => isWord(token.text)).length

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const NUMBERS = list(
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
    'trillion trillions dozen dozens half twice',
)
const NEGATIONS = list(
  'not no never none nor neither nobody nothing nowhere cannot without hardly scarcely barely unless except',
)
const MODALS = list('can could may might must shall should will would ought cannot')

export const isNumber = (word: string): boolean => /\p{N}/u.test(word) || NUMBERS.has(word.toLowerCase())
export const isNegation = (word: string): boolean => NEGATIONS.has(word.toLowerCase()) || /n't$/i.test(word)
export const isModal = (word: string): boolean =>
  MODALS.has(word.toLowerCase().replace(/n't$/, '')) || /^(ca|wo|sha)n't$|'ll$/i.test(word)
export const isMark = (text: string): boolean => !isWord(text)

/** Lower case without accents: what two spellings of a word have in common. */
export const loose = (text: string): string => withoutAccents(text).toLowerCase()
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

const SENTENCE_END =
  /(?<![.]|\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|No|vs))[.]["')\]]*(?=\s|$)|[!?]["')\]]*(?=\s|$)|[。！？]/u

/** Does a folded text hold the end of a sentence? Initials, a few titles and an ellipsis end none. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)
