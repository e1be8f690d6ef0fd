// The stage's view of the session: state in, model out; taps in, intents out. Keeps only what lies open on the stage.

import type { Intent } from '../session/intent.ts'
import type { Game, SessionState } from '../session/state.ts'
import type { Words } from '../wording/words.ts'
import { debrief } from './from/debrief.ts'
import { communique, frontPage, reveal, vote } from './from/ending.ts'
import { meaningOf } from './from/intent-for.ts'
import { withGestures } from './from/gestures.ts'
import { closedCorner, type Corner, type Look, withStageWords } from './from/look.ts'
import { crowdsOf, seatsOf } from './from/parts.ts'
import { answer, turn } from './from/bargaining.ts'
import { opening, openingShown, priorities, sign } from './from/playing.ts'
import type { Screenful } from './from/screenful.ts'
import { briefing, choose, handover, questions } from './from/reading.ts'
import type { StageIntent, StageModel } from './model.ts'
import type { StageSource } from './stage.ts'
import { viewFrom } from './view.ts'

/** Something that can be read and followed; a store is one. */
export interface Followed<State> {
  readonly getState: () => State
  readonly subscribe: (listener: () => void) => () => void
}

/** The parts of the session that the stage uses. */
export interface StageSession {
  readonly store: Followed<SessionState>
  readonly act: (intent: Intent) => void
}

export interface StageSourceParts {
  readonly session: StageSession
  readonly words: Words // the page's; the stage adds its own
}

const NOTHING: Omit<
  StageModel,
  'scene' | 'heading' | 'buttons' | 'seats' | 'daylight' | 'view' | 'homeTitle' | 'issues'
> = {
  sheet: null,
  hand: null,
  statements: [],
  offer: null,
  crowds: [],
  tallies: [],
  paper: null,
  map: null,
  medals: [],
  clerk: null,
}

function screenful(game: Game, look: Look): Screenful {
  switch (game.screen) {
    case 'choose':
    case 'questions':
      return questions(look)
    case 'briefing':
      return briefing(game, look)
    case 'handover':
      return handover(game, look)
    case 'opening':
      return opening(game, look)
    case 'opening-shown':
      return openingShown(game, look)
    case 'priorities':
      return priorities(game, look)
    case 'turn':
    case 'last-look':
      return turn(game, look)
    case 'answer':
      return answer(game, look)
    case 'sign':
      return sign(game, look)
    case 'vote':
      return vote(game, look)
    case 'communique':
      return communique(game, look)
    case 'front-page':
    case 'predict':
      return frontPage(game, look)
    case 'reveal':
      return reveal(game, look)
    case 'debrief':
      return debrief(game, look)
  }
}

/** The day outside: morning at the openings, the sun low when the text is signed, lamplight at the vote, evening after it. */
export function daylightOf(game: Game): number {
  const { clock, phase } = game.view.table
  if (phase.name === 'opening' || phase.name === 'priorities') return 1
  if (game.screen === 'vote') return 0.2
  if (phase.name === 'over') return game.screen === 'communique' ? 0.12 : 0
  const rounds = Math.max(1, clock.turns / clock.order.length)
  const round = Math.floor(Math.min(clock.turn, clock.turns - 1) / clock.order.length)
  const hour = 0.85 - (0.55 * (round + (phase.name === 'turn' ? 0 : 0.3))) / Math.max(1, rounds - 1)
  if (phase.name === 'signing' || phase.name === 'last-look') return Math.min(0.34, hour)
  return Math.max(0.25, hour) * (clock.leg > 0 ? 0.5 : 1)
}

/** The model of a state. Pure. */
export function modelOf(state: SessionState, look: Look): StageModel {
  const { game } = state
  const homeTitle = look.words.say('stage-at-home')
  if (!game) return { ...NOTHING, ...choose(state, look), daylight: 1, homeTitle, issues: 0 }
  const { brief, table } = game.view
  const { phase } = table
  const active =
    phase.name === 'turn' || phase.name === 'priorities'
      ? [phase.seat]
      : phase.name === 'opening'
        ? phase.committed.flatMap((done, seat) => (done ? [] : [seat]))
        : phase.name === 'answering' || phase.name === 'signing'
          ? phase.answered.flatMap((done, seat) => (done ? [] : [seat]))
          : []
  return {
    ...NOTHING,
    seats: withGestures(game, seatsOf(brief.scenario.leaders, game.seat, active, look.words)),
    crowds: game.screen === 'handover' ? [] : crowdsOf(game, look),
    daylight: daylightOf(game),
    view: viewFrom(brief.scenario.setting.place),
    homeTitle,
    issues: brief.scenario.issues.length,
    ...screenful(game, look),
  }
}

/** A task is one choice to make: what lay open on the stage belongs to it. */
const taskOf = ({ game }: SessionState): string =>
  game ? `${game.id} ${game.screen} ${game.moves} ${game.place?.screen} ${game.place?.index}` : 'choose'

/** The source and the listener that mountStage asks for. */
export function stageSource(parts: StageSourceParts): {
  readonly source: StageSource
  readonly send: (intent: StageIntent) => void
} {
  const { session } = parts
  const words = withStageWords(parts.words)
  const listeners = new Set<() => void>()
  let corner: Corner = closedCorner('')
  const cornerNow = (): Corner => {
    const task = taskOf(session.store.getState())
    if (corner.task !== task) corner = closedCorner(task)
    return corner
  }
  const source: StageSource = {
    get: () =>
      modelOf(session.store.getState(), {
        words,
        corner: cornerNow(),
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = session.store.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
  const send = (intent: StageIntent): void => {
    const meaning = meaningOf(intent, session.store.getState(), cornerNow())
    corner = { ...cornerNow(), ...meaning.corner }
    if (meaning.acts.length === 0) for (const listener of listeners) listener()
    for (const act of meaning.acts) session.act(act)
  }
  return { source, send }
}
