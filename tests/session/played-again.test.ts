// A game goes on over a change of its scenario as far as its moves exist; the first that does not is named.

import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import { describe, expect, it } from 'vitest'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { patternScenario } from '../../src/cli/new-pattern.ts'
import { decide } from '../../src/counterpart/decide.ts'
import { packedHash } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { EMPTY_DRAFT } from '../../src/session/draft.ts'
import { playedAgain } from '../../src/session/played-again.ts'
import { recordOf, type SavedGame } from '../../src/session/save.ts'
import { createSession } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import type { Loaded } from '../../src/session/state.ts'
import { beginTalks } from '../../src/session/talks.ts'

const TEXT = patternScenario({ id: 'bus', title: 'The bus', sources: '', people: '', quotes: '' })

function loadedFrom(text: string): Loaded {
  const reading = readScenario(text, 'bus')
  expect(reading.problems.filter((problem) => problem.severity === 'error')).toEqual([])
  return { scenario: reading.scenario!, sha256: packedHash(reading) }
}

/** A whole game of two computers, as a save. */
function gameOn(loaded: Loaded): SavedGame {
  const level = { by: 'counterpart', level: 'minister' } as const
  const rules = { decide, clerk: clerkOf(analyse(loaded.scenario).agreementFrontier, loaded.scenario) }
  const talks = beginTalks({ loaded, seed: 7, players: { alder: level, birch: level } }, rules)
  const bookmark = { seat: 'alder', covered: false, briefed: ['alder'], seen: 9, step: 2, place: null, news: 0 }
  return {
    ...recordOf({ talks }),
    desk: { id: 'game', freePlay: false, bookmark, draft: EMPTY_DRAFT, notes: { a: 'b' } },
  }
}

const before = loadedFrom(TEXT)
const game = gameOn(before)

describe('a game played again', () => {
  it('is the same game on the same scenario', () => {
    expect(playedAgain(game, before, decide)).toEqual({ saved: game, kept: game.actions.length, lost: null })
  })

  it('keeps every move where only numbers changed', () => {
    const after = loadedFrom(TEXT.replace('walkAway: 42', 'walkAway: 41').replace('weight: 50', 'weight: 51'))
    const again = playedAgain(game, after, decide)
    expect(again).toMatchObject({ kept: game.actions.length, lost: null })
    expect(again.saved).toMatchObject({ scenario: { id: 'bus', sha256: after.sha256 }, actions: game.actions })
  })

  it('goes up to the first move that names what is gone, and can be opened there', async () => {
    const opening = game.actions.findIndex((move) => move.type === 'open' && move.option === 'three-quarters')
    expect(opening).toBeGreaterThan(0)
    const after = loadedFrom(TEXT.replaceAll('three-quarters', 'most'))
    const again = playedAgain(game, after, decide)
    expect(again.kept).toBe(opening)
    expect(again.lost).toEqual({
      index: opening,
      seat: game.actions[opening]!.seat,
      type: 'open',
      why: 'unknown-option',
    })
    expect(again.saved!.actions).toEqual(game.actions.slice(0, opening))
    const session = createSession({
      outcomes: outcomesHere,
      shelf: [shelfItemOf(after)],
      decide,
      drawSeed: () => 1,
      newId: () => 'x',
    })
    expect(await session.open(JSON.stringify(again.saved))).toBe(true)
    expect(session.saved()!.actions.slice(0, opening)).toEqual(game.actions.slice(0, opening))
  })

  it('begins anew where the seats are other ones', () => {
    const after = loadedFrom(
      TEXT.replaceAll('alder:', 'ash:')
        .replaceAll('leader: alder', 'leader: ash')
        .replace('id: alder\n', 'id: ash\n')
        .replace('opens: alder', 'opens: ash'),
    )
    expect(playedAgain(game, after, decide)).toEqual({ saved: null, kept: 0, lost: null })
  })
})
