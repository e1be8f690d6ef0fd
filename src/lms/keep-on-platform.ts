// The game on a learning platform: brings back the game that was left, reports every move, hands in the scores at the end.
// A subscriber: the game knows nothing of it, and goes on whatever the platform does.

import type { Record as GameRecord } from '../engine/record.ts'
import type { Session } from '../session/session.ts'
import type { Game, Loaded } from '../session/state.ts'
import type { ObjectiveName, Platform, Report } from './platform.ts'
import { type SuspendFault, suspendedGame, suspendText } from './record-text.ts'

/** What to say once. */
export type PlatformNotice =
  | 'resumed' // the game that was left is open again
  | 'not-resumed' // something was kept that cannot be opened here; it is not overwritten before the first move
  | 'not-taken' // the platform did not take the last report; the game goes on
  | 'too-long' // the game no longer fits; it cannot be resumed there
  | 'not-all-kept' // the game fits, and not all that was written or recorded beside it

export interface PlatformOptions {
  readonly core: ObjectiveName | null // what the teacher named as the one core score
  readonly onNotice: (notice: PlatformNotice, why?: SuspendFault) => void
  readonly pause: (then: () => void) => () => void // calls after a while of rest; gives back how to call it off
}

/** What the page does when it is hidden, and when it is left. */
export interface KeptOnPlatform {
  readonly keep: () => void // tells what was done since the last report
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

/** What is kept beside the moves. */
const BESIDE = ['notes', 'room', 'draft', 'screen', 'seat', 'place', 'vote'] as const

/** Has nothing changed beside the moves? */
const isSameBeside = (game: Game, before: Game | null): boolean =>
  before !== null && BESIDE.every((one) => game[one] === before[one])

/** Opens what was kept, then reports: a move at once, everything beside it after a while of rest. */
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
      const opened = await session.open(JSON.stringify(game.value))
      onNotice(opened ? 'resumed' : 'not-resumed')
    } else {
      const why = read.flatMap((one) => (one.ok ? [] : [one.reason]))
      onNotice('not-resumed', why.find((reason) => reason !== 'other-scenario') ?? 'other-scenario')
    }
  }

  const first = session.store.getState().game
  let reported = first?.moves ?? -1
  let ended = first?.ending != null
  let beside = first
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
    const suspended = suspendText(coded, saved)
    const over = session.store.getState().game?.ending != null
    const taken = platform.report({
      scores: scoresOf(session),
      core,
      completed: over || platform.wasCompleted(),
      suspend: suspended?.text ?? null,
    })
    if (!suspended) say('too-long')
    else if (!taken && platform.state() === 'failing') say('not-taken')
    else if (suspended.left.length > 0) say('not-all-kept')
    else told = null
  }
  const stop = session.store.subscribe(({ game }) => {
    if (!game) return
    const over = game.ending !== null
    const moved = game.moves !== reported || over !== ended
    if (!moved && isSameBeside(game, beside)) return
    reported = game.moves
    ended = over
    beside = game
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
