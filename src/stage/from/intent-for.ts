// What a tap on the stage means: an intent for the session, a change of what lies open on the stage, or both.

import type { Intent } from '../../session/intent.ts'
import type { Opponent, SessionState } from '../../session/state.ts'
import type { StageIntent } from '../model.ts'
import type { Corner } from './look.ts'

export interface Meaning {
  readonly acts: readonly Intent[]
  readonly corner: Partial<Corner>
}

const act = (...acts: readonly Intent[]): Meaning => ({ acts, corner: {} })
const open = (corner: Partial<Corner>): Meaning => ({ acts: [], corner })

const PLAIN: Readonly<Record<string, Intent>> = {
  commit: { type: 'commit' },
  'go-on': { type: 'go-on' },
  skip: { type: 'skip' },
  begin: { type: 'begin' },
  resume: { type: 'resume' },
  again: { type: 'again' },
  call: { type: 'call' },
  pass: { type: 'pass' },
  accept: { type: 'accept' },
  'ask-walk-out': { type: 'ask-walk-out' },
  stay: { type: 'stay' },
  'walk-out': { type: 'walk-out' },
  'sign-yes': { type: 'choose-signature', accept: true },
  'sign-no': { type: 'choose-signature', accept: false },
}

function pressed(id: string, state: SessionState, corner: Corner): Meaning {
  const plain = PLAIN[id]
  if (plain) return { acts: [plain], corner: { calling: false, dealing: false } }
  const [head, tail] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  if (head === 'opponent') return act({ type: 'choose-opponent', opponent: tail as Opponent })
  if (head === 'decline') return act({ type: 'decline', issue: tail })
  const kind = state.game?.draft.backUp.kind
  switch (id) {
    case 'all':
      return open({ all: !corner.all })
    case 'deal':
      return open({ dealing: !corner.dealing })
    case 'ask-call':
      return open({ calling: true })
    case 'not-yet':
      return open({ calling: false })
    case 'challenge':
      return act({ type: 'back-up', kind: kind === 'challenge' ? 'none' : 'challenge' })
    case 'against':
      return kind === 'against'
        ? { acts: [{ type: 'back-up', kind: 'none' }], corner: { dealing: false } }
        : { acts: [{ type: 'back-up', kind: 'against' }], corner: { dealing: true } }
    default:
      return act()
  }
}

/** The meaning of a tap in this state. A tap that means nothing any more means nothing. */
export function meaningOf(intent: StageIntent, state: SessionState, corner: Corner): Meaning {
  const screen = state.game?.screen
  switch (intent.type) {
    case 'button':
      return pressed(intent.id, state, corner)
    case 'choice': {
      const [head, tail] = [intent.id.slice(0, intent.id.indexOf(':')), intent.id.slice(intent.id.indexOf(':') + 1)]
      return head === 'scenario'
        ? act({ type: 'choose-scenario', scenario: tail })
        : act({ type: 'choose-seat', seat: tail })
    }
    case 'seat':
      return act({ type: 'choose-seat', seat: intent.leader })
    case 'stop':
      return {
        acts: [{ type: 'pick-option', issue: intent.issue, option: intent.option }],
        corner: { focus: intent.issue },
      }
    case 'quote':
      if (screen === 'answer')
        return intent.quote === null
          ? act()
          : { acts: [{ type: 'cite-against', quote: intent.quote }], corner: { dealing: false } }
      return { acts: [{ type: 'cite', quote: intent.quote }], corner: { dealing: false } }
    case 'deal':
      return act({ type: 'read-deal', point: intent.point })
    case 'group':
      return act({ type: 'consult', group: intent.group })
    case 'issue': {
      if (screen === 'priorities') return act({ type: 'pick-priority', issue: intent.issue })
      const named = screen === 'answer' && state.game?.choices.answer?.issues.includes(intent.issue)
      return { acts: named ? [{ type: 'decline', issue: intent.issue }] : [], corner: { focus: intent.issue } }
    }
  }
}
