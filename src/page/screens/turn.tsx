// One's turn: change the text by a package with a citation, call for signature, pass, or walk out. Home can be asked first.

import { useState } from 'preact/hooks'
import type { IssueId } from '../../scenario/scenario.ts'
import type { ScreenProps } from '../screen.ts'
import { isOpen, settled } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { DraftCard } from '../parts/draft-card.tsx'
import { DraftRows, ROWS } from '../parts/draft-rows.tsx'
import { CITE } from '../parts/evidence.tsx'
import { HomeStrip } from '../parts/home-strip.tsx'
import { News } from '../parts/news.tsx'
import { Task } from '../parts/task.tsx'
import { WorthBar } from '../parts/worth-bar.tsx'
import { CallDialog, PassDialog, WalkDialog } from './turn-dialogs.tsx'

export function TurnScreen({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const [calling, setCalling] = useState(false)
  const again = game.view.table.clock.leg > 0
  return (
    <Task
      title={say(again ? 'turn-title-again' : 'turn-title')}
      actions={
        <ActionBar
          said={
            <span class="buttons">
              <button class="button button--text" type="button" onClick={() => act({ type: 'pass' })}>
                {say('turn-pass')}
              </button>
              <button
                class="button button--text"
                type="button"
                aria-haspopup="dialog"
                onClick={() => act({ type: 'ask-walk-out' })}
              >
                {say('turn-walk-out')}
              </button>
            </span>
          }
        >
          {game.choices.call && (
            <button class="button button--quiet" type="button" aria-haspopup="dialog" onClick={() => setCalling(true)}>
              {say('turn-call')}
            </button>
          )}
          <MainButton
            ready={isReady(game.draft)}
            why={waitsFor(game.draft, words)}
            onWait={toWhatLacks}
            onClick={() => act({ type: 'commit' })}
          >
            {say('turn-propose')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} />
      <Board game={game} act={act} words={words} preferences={preferences} />
      {calling && (
        <CallDialog
          game={game}
          words={words}
          onNo={() => setCalling(false)}
          onYes={() => {
            setCalling(false)
            act({ type: 'call' })
          }}
        />
      )}
      {game.draft.confirming === 'walk-out' && <WalkDialog game={game} words={words} act={act} />}
      {game.draft.confirming === 'pass' && <PassDialog words={words} act={act} />}
    </Task>
  )
}

/** A package and its words are both chosen. */
export const isReady = (draft: ScreenProps['game']['draft']): boolean =>
  Object.keys(draft.package).length > 0 && draft.citation !== null

/** What a draft that is not ready still lacks, in a few words. */
export const waitsFor = (draft: ScreenProps['game']['draft'], { say }: ScreenProps['words']): string =>
  say('turn-waits', { what: Object.keys(draft.package).length > 0 ? 'words' : 'change' })

/** Leads to what a draft still lacks: the button for its words, or the open row with its stops, else the first row. */
export function toWhatLacks(): void {
  const rows = document.getElementById(ROWS)
  const found = document.getElementById(CITE) ?? rows?.querySelector('input') ?? rows?.querySelector('button')
  found?.scrollIntoView({ block: 'center' })
  found?.focus({ preventScroll: true })
}

/** The text with the draft over it, home, and the draft itself: for a turn and for the last look. */
export function Board({ game, act, words, preferences }: Omit<ScreenProps, 'prefer' | 'room'>) {
  const { say } = words
  const { scenario } = game.view.brief
  const [open, setOpen] = useState<IssueId | null>(() => firstToOpen(game))
  return (
    <>
      <section class="stack stack--tight" aria-labelledby="text-now">
        <div class="package__top">
          <h2 id="text-now">{say('turn-text')}</h2>
          <span class="small quiet">{say('turn-settled', { settled: settled(game), of: scenario.issues.length })}</span>
          <WorthBar bar={game.bar} words={words} />
        </div>
        <DraftRows game={game} words={words} act={act} open={open} onOpen={setOpen} />
      </section>
      <HomeStrip game={game} words={words} act={act} />
      <DraftCard game={game} words={words} act={act} preferences={preferences} onBrowse={() => setOpen(null)} />
    </>
  )
}

/** Where a turn begins: the first issue that the text leaves open, else the first. None while a draft stands, or a signed text. */
function firstToOpen(game: ScreenProps['game']): IssueId | null {
  if (game.screen === 'last-look' || Object.keys(game.draft.package).length > 0) return null
  const { issues } = game.view.brief.scenario
  return (issues.find((issue) => isOpen(game, issue)) ?? issues[0]!).id
}
