// The foot: the log, which opens over the picture and never over the task's buttons, and the goal, always in view.

import type { Game } from '../../session/state.ts'
import { type ToldEntry, tellLog } from '../../wording/tell-log.ts'
import type { Words } from '../../wording/words.ts'
import { homes, isReading, sideOf, tellingOf } from '../glimpse.ts'
import { Icon } from '../parts/icon.tsx'

/** The one goal line; when the talks are over, how they ended. */
export function Goal({ game, words }: { readonly game: Game | null; readonly words: Words }) {
  if (!game) return <p class="goal">{words.say('private')}</p>
  const over = isReading(game) ? game.ending : null
  return (
    <p class={over ? 'goal goal--over' : 'goal'}>
      <Icon name="flag" />
      <span>
        <b>{words.say(over ? 'goal-over' : 'goal')}</b>{' '}
        {over
          ? words.say(`debrief-result-${over.result}`, { homes: homes(game) })
          : words.say('goal-homes', { homes: homes(game) })}
      </span>
    </p>
  )
}

export interface FootProps {
  readonly game: Game | null
  readonly words: Words
  readonly reading: boolean
  readonly onSayAgain: () => void
  readonly onBack: () => void // to the game that this one was forked from
}

export const Foot = ({ game, words, reading, onSayAgain, onBack }: FootProps) => (
  <footer class={reading ? 'foot foot--read' : 'foot'}>
    {game && game.screen !== 'handover' && <Log game={game} words={words} onSayAgain={onSayAgain} onBack={onBack} />}
    <Goal game={game} words={words} />
  </footer>
)

/** The newest entry stands last: the log opens there. */
function showNewest(log: HTMLDetailsElement): void {
  const sheet = log.querySelector('.log__sheet')
  if (log.open && sheet) sheet.scrollTop = sheet.scrollHeight
}

/** Escape folds it up again, and the focus goes back to what opened it. */
function foldOnEscape(event: KeyboardEvent): void {
  const log = event.currentTarget as HTMLDetailsElement
  if (event.key !== 'Escape' || !log.open) return
  log.open = false
  log.querySelector('summary')?.focus()
}

function Log({
  game,
  words,
  onSayAgain,
  onBack,
}: Pick<FootProps, 'words' | 'onSayAgain' | 'onBack'> & { readonly game: Game }) {
  const told = tellLog(tellingOf(game, words), game.log)
  const start = words.say('log-seat', { side: sideOf(game, game.view.brief.index) })
  const last = told[told.length - 1]?.said ?? start
  const shared = ({ number }: ToldEntry): boolean => game.forkedAt === null || number < game.forkedAt
  const entry = ({ number, when, said }: ToldEntry) => (
    <li class="entry" key={number}>
      <span class="entry__when num">{when}</span>
      <span>{said}</span>
    </li>
  )
  return (
    <details class="log" onToggle={(event) => showNewest(event.currentTarget)} onKeyDown={foldOnEscape}>
      <summary>
        <Icon name="up" />
        <b>{words.say('log')}</b> <span class="log__last">{last}</span>
      </summary>
      <div class="log__sheet">
        <div role="log" aria-label={words.say('log-label')} aria-live="off">
          <ol class="log__list">
            {[{ number: -1, when: words.say('log-start'), said: start }, ...told.filter(shared)].map(entry)}
            {game.forkedAt !== null && (
              <li class="entry" key="fork">
                <span class="entry__when" />
                <b>{words.say('fork-mark')}</b>
              </li>
            )}
            {told.filter((one) => !shared(one)).map(entry)}
          </ol>
        </div>
        <div class="log__tools">
          <button class="button button--text button--small" type="button" onClick={onSayAgain}>
            {words.say('log-again')}
          </button>
          {game.forkedAt !== null && (
            <button class="button button--text button--small" type="button" onClick={onBack}>
              {words.say('fork-back')}
            </button>
          )}
        </div>
      </div>
    </details>
  )
}
