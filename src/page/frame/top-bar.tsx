// The bar on top: name, the way through the game, where it stands, and the tools.

import type { ComponentChildren } from 'preact'
import type { Intent } from '../../session/intent.ts'
import type { Preferences } from '../../session/preferences.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { openingIssues, phaseOf, round, rounds, sideOf, stepOf } from '../glimpse.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Side } from '../parts/side.tsx'
import { Phases } from './phases.tsx'
import type { Panel } from './panels.tsx'

export interface TopBarProps {
  readonly game: Game | null
  readonly act: (intent: Intent) => void
  readonly words: Words
  readonly preferences: Preferences
  readonly onSound: () => void
  readonly onPanel: (panel: Panel) => void
  readonly aside?: ComponentChildren // before the tools
}

export function TopBar({ game, act, words, preferences, onSound, onPanel, aside }: TopBarProps) {
  const tool = (icon: IconName, id: string, onClick: () => void, opens = true) => (
    <button
      class="tool"
      type="button"
      aria-label={words.say(id)}
      title={words.say(id)}
      onClick={onClick}
      {...(opens ? { 'aria-haspopup': 'dialog' as const } : {})}
    >
      <Icon name={icon} />
      <span class="tool__word" aria-hidden="true">
        {words.say(`word-${id}`)}
      </span>
    </button>
  )
  return (
    <header class={game ? 'bar bar--game' : 'bar'}>
      <p class="bar__name">{words.say('app-name')}</p>
      {game && <Phases game={game} act={act} words={words} />}
      <p class="bar__now">{game && <Now game={game} words={words} />}</p>
      {aside}
      <div class="tools">
        {game && game.screen !== 'handover' && tool('clipping', 'tool-dossier', () => onPanel('dossier'))}
        {tool(
          preferences.sound ? 'sound' : 'mute',
          preferences.sound ? 'tool-sound-on' : 'tool-sound-off',
          onSound,
          false,
        )}
        {tool('letters', 'tool-settings', () => onPanel('settings'))}
        {tool('help', 'tool-help', () => onPanel('help'))}
        {game && tool('menu', 'tool-game', () => onPanel('game'))}
      </div>
    </header>
  )
}

/** Where the reading screens stand: the phase, and which of its pages. */
function Passed({ game, words }: { readonly game: Game; readonly words: Words }) {
  const phase = phaseOf(game)
  if (!phase) return null
  const name = words.say(`phase-${phase}`)
  const step = stepOf(game)
  return <strong>{step ? words.say('now-step', { phase: name, ...step }) : name}</strong>
}

/** Round and phase, and who is to act. */
function Now({ game, words }: { readonly game: Game; readonly words: Words }) {
  const { clock, phase } = game.view.table
  const inRound = words.say(clock.leg === 0 ? 'now-round' : 'now-again', { round: round(clock), of: rounds(clock) })
  const told = (main: string, who?: string) => (
    <>
      <strong>{main}</strong>
      {who && <span class="bar__who"> · {words.say(who)}</span>}
    </>
  )
  switch (game.screen) {
    case 'briefing':
      return <Side index={game.view.brief.index}>{sideOf(game, game.view.brief.index)}</Side>
    case 'opening':
      return told(
        words.say('now-opening', {
          step: phase.name === 'opening' ? phase.step + 1 : 1,
          of: openingIssues(game).length,
        }),
        'who-choose',
      )
    case 'priorities':
      return told(words.say('now-priorities'))
    case 'turn':
      return told(inRound, 'who-turn')
    case 'answer':
      return told(inRound, 'who-answer')
    case 'sign':
      return told(words.say('now-signing'))
    case 'last-look':
      return told(words.say('now-last-look'))
    case 'vote':
      return told(words.say('now-vote'))
    case 'communique':
      return told(words.say('now-communique'))
    case 'front-page':
      return told(words.say('now-front-page'))
    default:
      return <Passed game={game} words={words} />
  }
}
