// What an address asks for: ?scenario=…&seat=…&level=…&seed=…&mode=free. What cannot be used is left out; an unknown
// scenario is said in the chooser.

import { LEVELS } from '../scenario/scenario.ts'
import type { Setup } from './state.ts'

/** The setup in an address's query. */
export function deskSetup(query: string): Partial<Setup> {
  const asked = new URLSearchParams(query)
  const level = asked.get('level')
  const seed = asked.get('seed')
  const scenario = asked.get('scenario')
  const seat = asked.get('seat')
  return {
    ...(scenario ? { scenario } : {}),
    ...(seat ? { seat } : {}),
    ...(level === 'person' ? { opponent: level } : {}),
    ...(LEVELS.some((l) => l === level) ? { opponent: level as (typeof LEVELS)[number] } : {}),
    ...(seed && /^\d{1,10}$/.test(seed) && Number(seed) <= 0xffff_ffff ? { seed: Number(seed) } : {}),
    ...(asked.get('mode') === 'free' ? { freePlay: true } : {}),
  }
}

/** The query of an address that asks for such a setup; `deskSetup` reads it. What is null is left to the player, or drawn. */
export function deskQuery({ scenario, seat, opponent, seed, freePlay }: Setup): string {
  const query = new URLSearchParams()
  if (scenario !== null) query.set('scenario', scenario)
  if (seat !== null) query.set('seat', seat)
  query.set('level', opponent)
  if (seed !== null) query.set('seed', String(seed))
  if (freePlay) query.set('mode', 'free')
  return query.toString()
}
