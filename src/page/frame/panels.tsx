// The dialogs of the frame: settings, help, the guide, this game, the dossier. At most one is open.

import type { Preferences } from '../../session/preferences.ts'
import type { Game } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'
import { DossierDialog } from '../parts/dossier-dialog.tsx'
import { GuideDialog } from '../guide/guide-dialog.tsx'
import { GameDialog } from './game-dialog.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

export type Panel = 'settings' | 'help' | 'guide' | 'game' | 'dossier'

export interface PanelsProps {
  readonly panel: Panel | null
  readonly game: Game | null
  readonly words: Words
  readonly preferences: Preferences
  readonly aloud: boolean // this browser can read aloud
  readonly prefer: (change: Partial<Preferences>) => void
  readonly onClose: () => void
  readonly onErase: () => void
  readonly onSave: () => void
  readonly onOpenFile: (text: string) => void
  readonly onLeave: () => void
}

export function Panels(props: PanelsProps) {
  const { panel, game, words, preferences, prefer, onClose } = props
  switch (panel) {
    case 'settings':
      return (
        <SettingsDialog
          words={words}
          preferences={preferences}
          ofGame={{ aloud: props.aloud }}
          prefer={prefer}
          onClose={onClose}
          onErase={props.onErase}
        />
      )
    case 'help':
      return (
        <HelpDialog
          words={words}
          glossary={game?.view.brief.scenario.glossary ?? []}
          onClose={onClose}
          onGuide={() => {
            prefer({ guide: true, guided: [] })
            onClose()
          }}
        />
      )
    case 'guide':
      return <GuideDialog words={words} prefer={prefer} onClose={onClose} />
    case 'game':
      return (
        <GameDialog
          words={words}
          onClose={onClose}
          onSave={props.onSave}
          onOpenFile={props.onOpenFile}
          onLeave={props.onLeave}
        />
      )
    case 'dossier':
      return game ? (
        <DossierDialog
          title={words.say('dossier-title')}
          scenario={game.view.brief.scenario}
          words={words}
          plain={preferences.reading === 'plain'}
          onClose={onClose}
        />
      ) : null
    case null:
      return null
  }
}
