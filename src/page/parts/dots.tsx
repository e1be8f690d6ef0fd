// How much an issue weighs for a side, as one to five dots.

import type { Words } from '../../wording/words.ts'

/** One to five dots. */
export const Dots = ({ filled, words }: { readonly filled: number; readonly words: Pick<Words, 'say'> }) => (
  <span class="dots" role="img" aria-label={words.say('brief-dots', { dots: filled })}>
    {'●'.repeat(filled)}
    <span class="dots__rest">{'●'.repeat(5 - filled)}</span>
  </span>
)
