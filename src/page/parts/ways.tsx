// The ways between pages of one kind: the issues of the reveal, the parts of the debrief. Buttons, because they move the game's place.

export interface Way {
  readonly key: string
  readonly label: string
  readonly aside?: string | undefined // a word after it: silent
}

export interface WaysProps {
  readonly label: string // of the landmark
  readonly ways: readonly Way[]
  readonly now: number
  readonly onVisit: (index: number) => void
}

export const Ways = ({ label, ways, now, onVisit }: WaysProps) => (
  <nav class="ways" aria-label={label}>
    <ol class="ways__list">
      {ways.map(({ key, label: words, aside }, index) => (
        <li key={key}>
          <button
            class="ways__way"
            type="button"
            onClick={() => onVisit(index)}
            {...(index === now ? { 'aria-current': 'page' as const } : {})}
          >
            <span class="num">{index + 1}</span> {words}
            {aside && <span class="quiet"> · {aside}</span>}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)
