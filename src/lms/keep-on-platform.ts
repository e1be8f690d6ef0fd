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

export interface PlatformOptions {
  readonly core: ObjectiveName | null // what the teacher named as the one core score
  readonly onNotice: (notice: PlatformNotice, why?: SuspendFault) => void
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

/** Opens what was kept, then reports. Gives back what to call when the page is left. */
export async function keepOnPlatform(
  session: Session,
  platform: Platform,
  { core, onNotice }: PlatformOptions,
): Promise<() => void> {
  const loaded = new Map<string, Loaded>()
  for (const item of session.store.getState().shelf) loaded.set(item.id, await item.load())
  const codedOf = (record: GameRecord): Loaded | undefined => {
    const found = loaded.get(record.scenario.id)
    return found?.sha256 === record.scenario.sha256 ? found : undefined
  }

  const kept = platform.kept()
  if (kept.trim() !== '') {
    const read = [...loaded.values()].map((one) => suspendedGame(one, kept))
    const game = read.find((one) => one.ok)
    if (game?.ok) {
      const { record, freePlay } = game.value
      const opened = await session.open(JSON.stringify({ ...record, desk: { freePlay } }))
      onNotice(opened ? 'resumed' : 'not-resumed')
    } else {
      const why = read.flatMap((one) => (one.ok ? [] : [one.reason]))
      onNotice('not-resumed', why.find((reason) => reason !== 'other-scenario') ?? 'other-scenario')
    }
  }

  let reported = session.store.getState().game?.moves ?? -1
  let ended = session.store.getState().game?.ending != null
  let told: PlatformNotice | null = null
  const say = (notice: PlatformNotice): void => {
    if (told !== notice) onNotice(notice)
    told = notice
  }
  const report = (): void => {
    const saved = session.saved()
    const coded = saved && codedOf(saved)
    if (!saved || !coded) return
    const { desk, ...record } = saved
    const suspend = suspendText(coded, { record, freePlay: desk.freePlay })
    const over = session.store.getState().game?.ending != null
    if (suspend === null) say('too-long')
    const taken = platform.report({
      scores: scoresOf(session),
      core,
      completed: over || platform.wasCompleted(),
      suspend,
    })
    if (!taken && platform.state() === 'failing') say('not-taken')
    else if (suspend !== null) told = null
  }
  const stop = session.store.subscribe(({ game }) => {
    if (!game) return
    const over = game.ending !== null
    if (game.moves === reported && over === ended) return
    reported = game.moves
    ended = over
    report()
  })
  return () => {
    stop()
    platform.finish()
  }
}
