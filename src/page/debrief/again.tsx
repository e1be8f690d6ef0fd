// What next: the same seat, the other one, another turn, a file to keep.

import { useState } from 'preact/hooks'
import { savedRoom } from '../../session/room/room-from.ts'
import { turnsToFork } from '../../session/turns-to-fork.ts'
import { tellEvent } from '../../wording/tell-event.ts'
import { saveToFile } from '../frame/save-file.ts'
import { tellingOf } from '../glimpse.ts'
import type { DebriefProps } from './debrief-props.ts'

export function Again({ game, act, ending, words }: DebriefProps) {
  const { say } = words
  const turns = turnsToFork(ending.record.actions, game.log, game.seat)
  const [move, setMove] = useState(turns[turns.length - 1]?.move ?? 0)
  return (
    <section class="section again" aria-labelledby="again">
      <h2 id="again">{say('again-title')}</h2>
      {turns.length > 0 && (
        <div class="field again__fork">
          <label for="fork">{say('again-fork')}</label>
          <select id="fork" value={String(move)} onChange={(event) => setMove(Number(event.currentTarget.value))}>
            {turns.map((turn) => (
              <option key={turn.move} value={String(turn.move)}>
                {say('again-turn', { leg: turn.leg, round: turn.round })}{' '}
                {tellEvent(tellingOf(game, words), turn.event)}
              </option>
            ))}
          </select>
          <button class="button" type="button" onClick={() => act({ type: 'fork', move })}>
            {say('again-fork-go')}
          </button>
          <p class="small quiet">{say('again-fork-says')}</p>
        </div>
      )}
      <div class="buttons">
        {game.forkedAt !== null && (
          <button class="button" type="button" onClick={() => act({ type: 'to-origin' })}>
            {say('fork-back')}
          </button>
        )}
        <button class="button button--quiet" type="button" onClick={() => act({ type: 'again' })}>
          {say('again-same')}
        </button>
        <button class="button button--quiet" type="button" onClick={() => act({ type: 'other-seat' })}>
          {say('again-other-seat')}
        </button>
        <button
          class="button button--quiet"
          type="button"
          onClick={() =>
            saveToFile({
              ...ending.record,
              desk: { id: game.id, freePlay: game.freePlay, notes: game.notes, room: savedRoom(game.room) },
            })
          }
        >
          {say('again-save')}
        </button>
      </div>
      <p class="small quiet num">{say('again-seed', { seed: String(game.seed) })}</p>
    </section>
  )
}
