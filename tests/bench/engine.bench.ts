// Moves a second through the rules, beside two admired engines of turn-based play on comparable games.
// Ours checks a move against every rule, builds the next immutable state, tells events and keeps what is sealed apart; it has no
// hooks, plug-ins or undo. boardgame.io checks turn and player, runs plug-ins, hooks and Immer drafts and keeps a log; its game
// here has only the simplest of these rules. inkjs interprets compiled story code and gathers text and choices at every step; its
// story is as long as a game and has no bargaining at all. None draws anything.

import { createRequire } from 'node:module'
import { apply } from '../../src/engine/apply.ts'
import type { Move } from '../../src/engine/move.ts'
import type { Negotiation } from '../../src/engine/negotiation.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { playAtRandom } from '../engine/play.ts'
import { type Bench, columns, median, millisecondsOf } from './bench.ts'

const require = createRequire(import.meta.url)
const GAMES = 20
const ROUNDS = 5

interface Recorded {
  readonly start: Negotiation
  readonly moves: readonly Move[]
}

/** Random games, recorded to be carried out again. */
const recorded = (): readonly Recorded[] =>
  Array.from({ length: GAMES }, (_, n) => {
    const { states, moves } = playAtRandom(drawScenario(n + 1), n)
    return { start: states[0]!, moves }
  })

function ours(games: readonly Recorded[]): number {
  let count = 0
  for (const { start, moves } of games) {
    let state = start
    for (const move of moves) {
      const step = apply(state, move)
      if (!step.ok) throw new Error(`a recorded move was refused: ${step.reason}`)
      state = step.value.negotiation
      count++
    }
    if (state.table.phase.name !== 'over') throw new Error('a recorded game did not end')
  }
  return count
}

interface Talks {
  text: Record<string, string>
  offer: { issue: string; option: string } | null
  offers: { issue: string; option: string; accepted: boolean }[]
}

/** The same shape of play in boardgame.io: propose an option, the other accepts or declines. `moves` in all. */
function boardgame(moves: number): () => number {
  const { InitializeGame, CreateGameReducer } = require('boardgame.io/internal')
  const { INVALID_MOVE } = require('boardgame.io/core')
  const game = {
    name: 'talks',
    setup: (): Talks => ({ text: {}, offer: null, offers: [] }),
    turn: { minMoves: 1, maxMoves: 1 },
    moves: {
      propose: ({ G }: { G: Talks }, issue: string, option: string) => {
        if (G.offer || G.text[issue] === option) return INVALID_MOVE
        G.offer = { issue, option }
      },
      answer: ({ G }: { G: Talks }, accept: boolean) => {
        if (!G.offer) return INVALID_MOVE
        if (accept) G.text[G.offer.issue] = G.offer.option
        G.offers.push({ ...G.offer, accepted: accept })
        G.offer = null
      },
    },
  }
  const reducer = CreateGameReducer({ game })
  const start = InitializeGame({ game, numPlayers: 2 })
  const act = (type: string, args: readonly unknown[], playerID: string) => ({
    type: 'MAKE_MOVE',
    payload: { type, args, playerID, credentials: undefined },
  })
  return () => {
    let state = start
    for (let n = 0; n < moves; n++) {
      const player: string = state.ctx.currentPlayer
      state = reducer(
        state,
        n % 2 === 0 ? act('propose', [`i${n % 6}`, `o${n % 5}-${n}`], player) : act('answer', [n % 4 === 1], player),
      )
    }
    if ((state.G as Talks).offers.length !== Math.floor(moves / 2)) throw new Error('boardgame.io refused a move')
    return moves
  }
}

/** A story of as many choices in inkjs. */
function story(steps: number): () => number {
  const { Compiler } = require('inkjs/full')
  const source = `VAR turn = 0
-> table
=== table ===
~ turn = turn + 1
Round {turn}. What do you do?
+ [Propose a cell] They {turn % 2 == 0: agree | decline}. -> table
+ [Ask home] Home {turn > 5: is worried | is calm}. -> table
+ [Pass] -> table
`
  const compiled = new Compiler(source).Compile()
  return () => {
    compiled.ResetState()
    for (let n = 0; n < steps; n++) {
      while (compiled.canContinue) compiled.Continue()
      compiled.ChooseChoiceIndex(n % compiled.currentChoices.length)
    }
    return steps
  }
}

export const bench: Bench = {
  name: 'Moves a second: the rules beside boardgame.io and inkjs',
  run: async (say) => {
    const games = recorded()
    const count = ours(games)
    const length = Math.round(count / GAMES)
    const rivals = { 'boardgame.io reducer': boardgame(length), 'inkjs choose and continue': story(length) }
    const rates: Record<string, number[]> = {}
    const note = async (name: string, moves: number, call: () => number): Promise<void> => {
      const rate = (1000 * moves) / (await millisecondsOf(call))
      rates[name] = [...(rates[name] ?? []), rate]
    }
    for (let round = 0; round < ROUNDS; round++) {
      await note('our rules', count, () => ours(games))
      for (const [name, call] of Object.entries(rivals)) await note(name, length, call)
    }
    say(`  ${GAMES} random games of about ${length} moves; medians of ${ROUNDS} turns`)
    say(`  ${columns(['', 'moves/s', 'ours is'])}`)
    const own = rates['our rules']!
    for (const [name, list] of Object.entries(rates)) {
      const ratio = median(own.map((rate, n) => rate / list[n]!))
      say(`  ${columns([name, Math.round(median(list)).toLocaleString('en'), `${ratio.toFixed(1)} x`])}`)
    }
    say('  aims: 30 x boardgame.io, 10 x inkjs')
  },
}
