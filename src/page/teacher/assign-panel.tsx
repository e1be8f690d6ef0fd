// The link of an assignment: scenario, seat, level, seed and mode, to copy or to hand to Google Classroom. The page sends nothing:
// the teacher follows a link.

import { useState } from 'preact/hooks'
import type { CodedScenario } from '../../classroom/result-code.ts'
import { deskQuery } from '../../session/deep-link.ts'
import { ALONE, jobsFrom, type RoomSetup } from '../../session/room/room.ts'
import type { Opponent } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { GAME_PAGE, IN_ONE_FILE } from '../addresses.ts'
import { Choice } from '../parts/choice.tsx'
import { Switch } from '../parts/switch.tsx'
import { RoomChoice } from '../room/room-choice.tsx'

const OPPONENTS: readonly Opponent[] = ['apprentice', 'minister', 'hardliner', 'person']
const MOST_SEED = 9_999

/** Google's own page for sharing a link; what it needs stands in its address. */
export function classroomAddress(link: string, title: string): string {
  const query = new URLSearchParams({ url: link, title, itemtype: 'assignment' })
  return `https://classroom.google.com/share?${query}`
}

export interface Assignment {
  readonly seat: string | null // null: the student chooses
  readonly opponent: Opponent
  readonly seed: number | null // null: another game each time
  readonly freePlay: boolean
  readonly room: RoomSetup
}

export const NEW_ASSIGNMENT: Assignment = {
  seat: null,
  opponent: 'minister',
  seed: null,
  freePlay: false,
  room: ALONE,
}

export interface AssignPanelProps {
  readonly assignment: Assignment // kept by the page: the panel changes its place when the first code comes
  readonly onChange: (assignment: Assignment) => void
  readonly coded: CodedScenario
  readonly words: Words
  readonly draw: () => number // any whole number from 0
}

export function AssignPanel({ assignment, onChange, coded: { scenario }, words, draw }: AssignPanelProps) {
  const { say } = words
  const { seat, opponent, seed, freePlay, room } = assignment
  const change = (part: Partial<Assignment>): void => onChange({ ...assignment, ...part })
  const [copied, setCopied] = useState<boolean | null>(null)
  const chosen = scenario.leaders.some(({ id }) => id === seat) ? seat : null
  const query = deskQuery({ scenario: scenario.id, seat: chosen, opponent, seed, freePlay, room })
  const link = new URL(`${IN_ONE_FILE ? '' : GAME_PAGE}?${query}`, window.location.href).href.replace(/#.*$/, '')
  const onTheWeb = /^https?:/.test(link)
  const copy = (): void => {
    const asked = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))
    asked.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section class="codes assign" aria-labelledby="assign">
      <h2 id="assign">{say('assign-title')}</h2>
      <p>{say('assign-says', { scenario: scenario.title })}</p>
      <div class="assign__choices">
        <fieldset>
          <legend>{say('assign-seat')}</legend>
          <div class="segments segments--small">
            <Choice name="assign-seat" checked={chosen === null} onPick={() => change({ seat: null })}>
              {say('assign-any-seat')}
            </Choice>
            {scenario.leaders.map(({ id, side }) => (
              <Choice key={id} name="assign-seat" checked={chosen === id} onPick={() => change({ seat: id })}>
                {side}
              </Choice>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('assign-opponent')}</legend>
          <div class="segments segments--small">
            {OPPONENTS.map((one) => (
              <Choice
                key={one}
                name="assign-opponent"
                checked={opponent === one}
                onPick={() => change({ opponent: one })}
              >
                {say(`level-${one}`)}
              </Choice>
            ))}
          </div>
        </fieldset>
      </div>
      <div class="assign__choices">
        <Switch checked={seed !== null} onChange={(same) => change({ seed: same ? draw() % MOST_SEED : null })}>
          {say('assign-same')}{' '}
          {seed !== null && <span class="quiet num">({say('assign-seed', { seed: String(seed) })})</span>}
        </Switch>
        <Switch checked={freePlay} onChange={(free) => change({ freePlay: free })}>
          {say('assign-free')}
        </Switch>
      </div>
      <details class="more">
        <summary>{say('room-title')}</summary>
        <RoomChoice
          room={room}
          words={words}
          onChoose={(chosenRoom) => {
            const next = { ...room, ...chosenRoom }
            change({ room: { ...next, jobs: jobsFrom(next.jobs) } })
          }}
        />
      </details>
      {onTheWeb ? (
        <>
          <output class="assign__link num" aria-label={say('assign-link')}>
            {link}
          </output>
          <div class="buttons">
            <button class="button button--main" type="button" onClick={copy}>
              {say('assign-copy')}
            </button>
            <a
              class="button button--quiet"
              href={classroomAddress(link, `${say('app-name')}: ${scenario.title}`)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {say('assign-classroom')}
            </a>
          </div>
          <p class="small quiet" role="status">
            {copied === null ? say('assign-classroom-says') : say(copied ? 'assign-copied' : 'assign-not-copied')}
          </p>
        </>
      ) : (
        <p class="small quiet">{say('assign-no-address')}</p>
      )}
    </section>
  )
}
