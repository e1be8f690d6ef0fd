// A home group as a small crowd: raised arms for, folded arms against, still between. Its mood also stands beside it in words.

import type { Mood } from '../../session/state.ts'

const PEOPLE = [
  { x: 10, y: 8 },
  { x: 46, y: 8 },
  { x: 28, y: 6 },
] as const

const raised = (mood: Mood): boolean => mood === 'for' || mood === 'voted-yes'
const folded = (mood: Mood): boolean => mood === 'against' || mood === 'voted-no'

/** The picture alone. Give the words beside it. */
export const CrowdPicture = ({ mood }: { readonly mood: Mood }) => (
  <svg class={`crowd-picture crowd-picture--${mood}`} viewBox="0 0 56 36" aria-hidden="true" focusable="false">
    {PEOPLE.map(({ x, y }) => (
      <g key={x}>
        <circle cx={x} cy={y} r="4.2" />
        <path d={`M${x - 6} 34V${y + 14}q0-6.500 6-6.500t6 6.500V34z`} />
        {folded(mood) && (
          <path class="crowd-picture__arms" d={`M${x - 5} ${y + 14}l10 4.500M${x + 5} ${y + 14}l-10 4.500`} />
        )}
        {raised(mood) && (
          <path
            class="crowd-picture__arms"
            stroke-width="2.75"
            d={`M${x - 6} ${y + 13}l-2.500-9M${x + 6} ${y + 13}l2.500-9`}
          />
        )}
      </g>
    ))}
  </svg>
)
