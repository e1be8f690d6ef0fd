// How this reader wants the page: text, theme, motion, sound, picture, and what is kept on the device.

import { useState } from 'preact/hooks'
import { type Preferences, RATES, TEXT_SIZES, THEMES } from '../../session/preferences.ts'
import type { Words } from '../../wording/words.ts'
import { Choice } from '../parts/choice.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Step } from '../parts/step.tsx'
import { Switch, Volume } from '../parts/switch.tsx'

export interface SettingsDialogProps {
  readonly words: Words
  readonly preferences: Preferences
  readonly ofGame?: { readonly aloud: boolean } // reading aloud (where this browser can) and the guide; left out on the teacher's page
  readonly prefer: (change: Partial<Preferences>) => void
  readonly onClose: () => void
  readonly onErase: () => void
}

const PACES = ['settings-aloud-slow', 'settings-aloud-usual', 'settings-aloud-fast', 'settings-aloud-faster'] as const

export function SettingsDialog({ words, preferences: now, ofGame, prefer, onClose, onErase }: SettingsDialogProps) {
  const { say } = words
  return (
    <Dialog title={say('settings-title')} words={words} onClose={onClose}>
      <Step title={say('settings-size')} class="setting">
        <div class="segments segments--small">
          {TEXT_SIZES.map((size) => (
            <Choice key={size} name="size" checked={now.textSize === size} onPick={() => prefer({ textSize: size })}>
              {say('settings-size-of', { size })}
            </Choice>
          ))}
        </div>
        <Switch checked={now.spacing} onChange={(spacing) => prefer({ spacing })}>
          {say('settings-spacing')}
        </Switch>
      </Step>
      <Step title={say('settings-theme')} class="setting">
        <div class="segments segments--small">
          {THEMES.map((theme) => (
            <Choice key={theme} name="theme" checked={now.theme === theme} onPick={() => prefer({ theme })}>
              {say(`theme-${theme}`)}
            </Choice>
          ))}
        </div>
      </Step>
      <Step title={say('settings-motion')} class="setting">
        <div class="segments segments--small">
          {(['auto', 'on', 'off'] as const).map((motion) => (
            <Choice key={motion} name="motion" checked={now.motion === motion} onPick={() => prefer({ motion })}>
              {say(`motion-${motion}`)}
            </Choice>
          ))}
        </div>
      </Step>
      <Step title={say('settings-reading')} class="setting">
        <div class="segments segments--small">
          {(['standard', 'plain'] as const).map((reading) => (
            <Choice key={reading} name="reading" checked={now.reading === reading} onPick={() => prefer({ reading })}>
              {say(`brief-${reading}`)}
            </Choice>
          ))}
        </div>
      </Step>
      {ofGame?.aloud && (
        <Step title={say('settings-aloud')} class="setting">
          <div class="segments segments--small">
            {RATES.map((rate, n) => (
              <Choice key={rate} name="rate" checked={now.rate === rate} onPick={() => prefer({ rate })}>
                {say(PACES[n]!)}
              </Choice>
            ))}
          </div>
          <p class="small quiet">{say('settings-aloud-says')}</p>
        </Step>
      )}
      <Step title={say('settings-sound')} class="setting">
        <Switch checked={now.sound} onChange={(sound) => prefer({ sound })}>
          {say('settings-sound-on')}
        </Switch>
        <Volume
          label={say('settings-effects')}
          value={now.volume.effects}
          onChange={(effects) => prefer({ volume: { ...now.volume, effects } })}
        />
        <Volume
          label={say('settings-music')}
          value={now.volume.music}
          onChange={(music) => prefer({ volume: { ...now.volume, music } })}
        />
      </Step>
      <Step title={say('settings-picture')} class="setting">
        <Switch checked={now.picture} onChange={(picture) => prefer({ picture })}>
          {say('settings-picture-on')}
        </Switch>
      </Step>
      {ofGame && (
        <Step title={say('settings-guide')} class="setting">
          <Switch checked={now.guide} onChange={(guide) => prefer({ guide, guided: [] })}>
            {say('settings-guide-on')}
          </Switch>
        </Step>
      )}
      <Erase words={words} onErase={onErase} />
    </Dialog>
  )
}

/** Asked once more before everything goes. */
function Erase({ words, onErase }: { readonly words: Words; readonly onErase: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle')
  const { say } = words
  return (
    <Step title={say('settings-device')} class="setting">
      <p>{say(state === 'done' ? 'settings-erased' : 'settings-erase-says')}</p>
      {state === 'idle' && (
        <div class="buttons">
          <button class="button button--quiet" type="button" onClick={() => setState('asking')}>
            {say('settings-erase')}
          </button>
        </div>
      )}
      {state === 'asking' && (
        <div class="buttons">
          <button class="button button--quiet" type="button" onClick={() => setState('idle')}>
            {say('settings-erase-no')}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => {
              onErase()
              setState('done')
            }}
          >
            {say('settings-erase-sure')}
          </button>
        </div>
      )}
    </Step>
  )
}
