// What can be done with a scenario of one's own in the chooser: take it off this device, asked once more.

import { useState } from 'preact/hooks'
import type { Words } from '../../wording/words.ts'

export interface OwnScenarioProps {
  readonly words: Words
  readonly onTakeAway: () => void
}

export function OwnScenario({ words: { say }, onTakeAway }: OwnScenarioProps) {
  const [asking, setAsking] = useState(false)
  const button = (id: string, onClick: () => void) => (
    <button class="button button--text button--small" type="button" onClick={onClick}>
      {say(id)}
    </button>
  )
  return (
    <div class="own">
      <p class="small quiet">{say(asking ? 'choose-own-ask' : 'choose-own-says')}</p>
      {asking ? (
        <>
          {button('choose-own-keep', () => setAsking(false))}
          {button('choose-own-sure', onTakeAway)}
        </>
      ) : (
        button('choose-own-away', () => setAsking(true))
      )}
    </div>
  )
}
