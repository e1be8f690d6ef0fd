// Starts and stops reading the task aloud. Shown only where the browser has a voice of its own on this device.

import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import type { Aloud } from './use-aloud.ts'

export function AloudButton({ aloud, words }: { readonly aloud: Aloud; readonly words: Words }) {
  if (!aloud.can) return null
  const says = words.say(aloud.reading ? 'aloud-stop' : 'aloud-start')
  return (
    <button class="aloud" type="button" aria-label={says} title={says} onClick={aloud.toggle}>
      <Icon name={aloud.reading ? 'stop' : 'aloud'} />
    </button>
  )
}
