// How much an issue weighs for a side, as one to five dots: full ones and empty rings, told apart in any theme.

import type { Words } from '../../wording/words.ts'

/** One to five dots. */
export const Dots = ({ filled, words }: { readonly filled: number; readonly words: Pick<Words, 'say'> }) => (
  <span class="dots" role="img" aria-label={words.say('brief-dots', { dots: filled })}>
    {[1, 2, 3, 4, 5].map((dot) => (
      <i key={dot} class={dot <= filled ? 'dot dot--full' : 'dot'} />
    ))}
  </span>
)
