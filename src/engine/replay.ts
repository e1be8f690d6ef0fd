// A game again from its seed and its moves.

import { fail, ok, type Result } from '../lib/result.ts'
import { apply } from './apply.ts'
import { type BeginOptions, begin } from './begin.ts'
import type { Event } from './event.ts'
import type { Move } from './move.ts'
import type { Negotiation } from './negotiation.ts'
import type { Refusal } from './refusal.ts'
import type { Scenario } from '../scenario/scenario.ts'

export interface Replay {
  readonly negotiation: Negotiation
  readonly events: readonly (readonly Event[])[] // by move
}

/** Every move in turn. Fails at the first move that is refused, with its index. */
export function replay(
  scenario: Scenario,
  options: BeginOptions,
  moves: readonly Move[],
): Result<Replay, { readonly index: number; readonly refusal: Refusal }> {
  let negotiation = begin(scenario, options)
  const events: (readonly Event[])[] = []
  for (const [index, move] of moves.entries()) {
    const step = apply(negotiation, move)
    if (!step.ok) return fail({ index, refusal: step.reason })
    negotiation = step.value.negotiation
    events.push(step.value.events)
  }
  return ok({ negotiation, events })
}
