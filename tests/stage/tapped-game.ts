// A whole game played by tapping what the stage offers, and by nothing else.

import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import { readFileSync } from 'node:fs'
import { decide } from '../../src/counterpart/decide.ts'
import { diceFor, rollBelow } from '../../src/lib/dice.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { createSession, type Session } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import { arrange } from '../../src/stage/arrange.ts'
import type { Arrangement } from '../../src/stage/item.ts'
import type { StageModel } from '../../src/stage/model.ts'
import { stageSource } from '../../src/stage/model-from-session.ts'
import { wordsFrom } from '../../src/wording/words.ts'
import { roughly } from './measured.ts'

const ftl = (name: string): string => readFileSync(`src/wording/${name}.ftl`, 'utf8')
const words = wordsFrom(`${ftl('en')}\n${ftl('en-debrief')}`)

export interface Sight {
  readonly model: StageModel
  readonly arrangement: Arrangement
  readonly width: number
  readonly height: number
  readonly session: Session
}

export interface Tapping {
  readonly seed: number
  readonly size: readonly [number, number]
  readonly most: number // taps
  readonly text?: number
  readonly see: (sight: Sight) => void
}

const ONWARD = ['button:go-on', 'button:commit', 'button:call', 'button:begin']
const SELDOM = ['button:ask-walk-out', 'button:again', 'turn-cards', 'button:all', 'button:pass']

/** Taps through one game; gives the screens that were seen. */
export async function tapThrough(
  scenario: Scenario,
  { seed, size, most, text = 1, see }: Tapping,
): Promise<ReadonlySet<string>> {
  const [width, height] = size
  const session = createSession({
    shelf: [shelfItemOf({ scenario, sha256: '0'.repeat(64) })],
    decide,
    outcomes: outcomesHere,
    drawSeed: () => seed,
    newId: () => `tapped-${seed}`,
  })
  const { source, send } = stageSource({ session, words })
  const seen = new Set<string>()
  let dice = diceFor(seed, 5)
  const below = (sides: number): number => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
  let page = 0
  for (let tap = 0; tap < most; tap++) {
    const model = source.get()
    const arrangement = arrange(model, width, height, roughly, { page, text })
    // a phone's strip has no buttons (the page below has them): its game is played as if on the panel
    const { targets } = height < 300 ? arrange(model, 764, 683, roughly, { page }) : arrangement
    seen.add(session.store.getState().game?.screen ?? 'choose')
    see({ model, arrangement, width, height, session })
    const onward = targets.filter((t) => ONWARD.includes(t.id))
    const likely = targets.filter((t) => !SELDOM.includes(t.id))
    const pool = onward.length > 0 && below(3) === 0 ? onward : likely.length > 0 && below(12) > 0 ? likely : targets
    const target = pool[below(pool.length)]
    if (!target) break
    if (target.act.type === 'turn-cards') page++
    else {
      page = 0
      send(target.act)
      if (target.id === 'button:begin') await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }
  return seen
}
