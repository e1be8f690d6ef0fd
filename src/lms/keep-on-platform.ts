// The game on a learning platform: brings back the game that was left, reports every move, hands in the scores at the end.
// A subscriber: the game knows nothing of it, and goes on whatever the platform does.

import type { Record as GameRecord } from '../engine/record.ts'
import type { Session } from '../session/session.ts'
import type { Loaded } from '../session/state.ts'
import type { ObjectiveName, Platform, Report } from './platform.ts'
import { type SuspendFault, suspendedGame, suspendText } from './record-text.ts'

/** What to say once. */
export type PlatformNotice =
  | 'resumed' // the game that was left is open again
  | 'not-resumed' // something was kept that cannot be opened here; it is not overwritten before the first move
  | 'not-taken' // the platform did not take the last report; the game goes on
  | 'too-long' // the game no longer fits; it cannot be resumed there
  | 'notes-too-long' // the game fits, and not all that was written in it

export interface PlatformOptions {
  readonly core: ObjectiveName | null // what the teacher named as the one core score
  readonly onNotice: (notice: PlatformNotice, why?: SuspendFault) => void
  readonly pause: (then: () => void) => () => void // calls when writing has paused; gives back how to call it off
}

/** What the page does when it is hidden, and when it is left. */
export interface KeptOnPlatform {
  readonly keep: () => void // tells what was written since the last report
  readonly leave: () => void
}

const NOTHING: Report['scores'] = { record: null, evidence: null, deal: null, home: null }

/** The scores of the seat that is looked at, in whole points. */
function scoresOf(session: Session): Report['scores'] {
  const game = session.store.getState().game
  const debrief = game?.ending?.debrief
  const own = debrief?.seats.find(({ seat }) => seat === game?.seat) ?? debrief?.seats[0]
  if (!debrief || !own) return NOTHING
  return {
    record: own.record.score?.shown ?? null,
    evidence: own.evidence.score?.shown ?? null,
    deal: debrief.deal.score?.shown ?? null,
    home: own.home?.score.shown ?? null,
  }
}

/** Opens what was kept, then reports: a move at once, what is written when the writing pauses. */
export async function keepOnPlatform(
  session: Session,
  platform: Platform,
  { core, onNotice, pause }: PlatformOptions,
): Promise<KeptOnPlatform> {
  const loaded = new Map<string, Loaded>()
  for (const { id, load } of session.store.getState().shelf) {
    const one = await load().catch(() => null) // one that cannot be read stands in no other's way
    if (one) loaded.set(id, one)
  }
  const codedOf = (record: GameRecord): Loaded | undefined => {
    const found = loaded.get(record.scenario.id)
    return found?.sha256 === record.scenario.sha256 ? found : undefined
  }

  const kept = platform.kept()
  if (kept.trim() !== '') {
    const read = [...loaded.values()].map((one) => suspendedGame(one, kept))
    const game = read.find((one) => one.ok)
    if (game?.ok) {
      const { record, freePlay, notes } = game.value
      const opened = await session.open(JSON.stringify({ ...record, desk: { freePlay, notes } }))
      onNotice(opened ? 'resumed' : 'not-resumed')
    } else {
      const why = read.flatMap((one) => (one.ok ? [] : [one.reason]))
      onNotice('not-resumed', why.find((reason) => reason !== 'other-scenario') ?? 'other-scenario')
    }
  }

  const first = session.store.getState().game
  let reported = first?.moves ?? -1
  let ended = first?.ending != null
  let written = first?.notes
  let callOff: (() => void) | null = null
  let told: PlatformNotice | null = null
  const say = (notice: PlatformNotice): void => {
    if (told !== notice) onNotice(notice)
    told = notice
  }
  const report = (): void => {
    callOff?.()
    callOff = null
    const saved = session.saved()
    const coded = saved && codedOf(saved)
    if (!saved || !coded) return
    const { desk, ...record } = saved
    const suspended = suspendText(coded, { record, freePlay: desk.freePlay, notes: desk.notes })
    const over = session.store.getState().game?.ending != null
    const taken = platform.report({
      scores: scoresOf(session),
      core,
      completed: over || platform.wasCompleted(),
      suspend: suspended?.text ?? null,
    })
    if (!suspended) say('too-long')
    else if (!taken && platform.state() === 'failing') say('not-taken')
    else if (suspended.left.length > 0) say('notes-too-long')
    else told = null
  }
  const stop = session.store.subscribe(({ game }) => {
    if (!game) return
    const over = game.ending !== null
    const moved = game.moves !== reported || over !== ended
    if (!moved && game.notes === written) return
    reported = game.moves
    ended = over
    written = game.notes
    if (moved) return report()
    callOff?.()
    callOff = pause(report)
  })
  const keep = (): void => {
    if (callOff) report()
  }
  return {
    keep,
    leave: () => {
      keep()
      stop()
      platform.finish()
    },
  }
}
