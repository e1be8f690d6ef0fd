// What an address asks for: ?scenario=…&seat=…&level=…&seed=…&mode=free, and for a class room=…&jobs=…&ask=…&plan=….
// What cannot be used is left out; an unknown scenario is said in the chooser.

import { PLANS } from '../classroom/plans.ts'
import { LEVELS } from '../scenario/scenario.ts'
import { lessonOf } from './lesson.ts'
import { ALONE, JOBS, jobsFrom, type RoomSetup } from './room/room.ts'
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
    ...roomAsked(asked),
  }
}

/** The query of an address that asks for such a setup; `deskSetup` reads it. What is null is left to the player, or drawn. */
export function deskQuery({ scenario, seat, opponent, seed, freePlay, room }: Setup): string {
  const query = new URLSearchParams()
  if (scenario !== null) query.set('scenario', scenario)
  if (seat !== null) query.set('seat', seat)
  query.set('level', opponent)
  if (seed !== null) query.set('seed', String(seed))
  if (freePlay) query.set('mode', 'free')
  const seated = [...(room.votes ? ['class'] : []), ...(room.jobs.length > 0 ? ['delegation'] : [])]
  if (seated.length > 0) query.set('room', seated.join(','))
  if (room.jobs.length > 0 && room.jobs.length < JOBS.length) query.set('jobs', room.jobs.join(','))
  const ask = [...(room.predictions ? ['predictions'] : []), ...(room.questions ? ['questions'] : [])]
  if (ask.length > 0 || room.votes) query.set('ask', ask.join(','))
  if (room.plan !== null) query.set('plan', room.plan)
  return query.toString()
}

/** What a link can name. */
export const LINK_NAMES = ['scenario', 'seat', 'level', 'seed', 'mode', 'room', 'jobs', 'ask', 'plan'] as const
export type LinkName = (typeof LINK_NAMES)[number]

/** Something that a link asks for and that there is not. Of a number `known` is empty. */
export interface LinkSlip {
  readonly name: LinkName
  readonly value: string
  readonly known: readonly string[]
}

/** The first slip in what is asked for, held against a shelf; a name that no link has is passed over. */
export function linkSlip(
  asked: URLSearchParams,
  shelf: readonly { readonly id: string; readonly leaders: readonly { readonly id: string }[] }[],
): LinkSlip | null {
  const item = shelf.find(({ id }) => id === asked.get('scenario'))
  const seats = (item ? [item] : shelf).flatMap(({ leaders }) => leaders.map(({ id }) => id))
  const words: Readonly<Record<Exclude<LinkName, 'seed'>, readonly string[]>> = {
    scenario: shelf.map(({ id }) => id),
    seat: [...new Set(seats)],
    level: [...LEVELS, 'person'],
    mode: ['free'],
    room: ['class', 'delegation'],
    jobs: JOBS,
    ask: ['predictions', 'questions'],
    plan: PLANS.map(({ id }) => id),
  }
  for (const name of LINK_NAMES) {
    const value = asked.get(name)
    if (value === null || value === '') continue
    const known = name === 'seed' ? [] : words[name]
    if (name === 'seed') {
      if (deskSetup(`seed=${encodeURIComponent(value)}`).seed === undefined) return { name, value, known }
      continue
    }
    const several = name === 'room' || name === 'jobs' || name === 'ask'
    const slip = (several ? list(value) : [value]).find((one) => !known.includes(one))
    if (slip !== undefined) return { name, value: slip, known }
  }
  return null
}

const list = (text: string | null): readonly string[] => (text ?? '').split(/[ ,+]+/).filter(Boolean)

/**
 * How people sit: room=delegation (with jobs=adviser,home,press,observer; left out: all five) and room=class (votes); both may stand,
 * as room=class,delegation. ask=predictions,questions. plan=15, 30, 45 or 2x45. A class makes predictions unless `ask` says otherwise.
 */
function roomAsked(asked: URLSearchParams): { readonly room?: RoomSetup } {
  const seated = list(asked.get('room'))
  const jobs = asked.has('jobs') ? list(asked.get('jobs')) : seated.includes('delegation') ? JOBS : []
  const ask = asked.has('ask') ? list(asked.get('ask')) : seated.includes('class') ? ['predictions'] : []
  const plan = asked.get('plan')
  const room: RoomSetup = {
    jobs: jobs.length > 0 ? jobsFrom(jobs) : [],
    votes: seated.includes('class'),
    predictions: ask.includes('predictions'),
    questions: ask.includes('questions'),
    plan: lessonOf(plan) ? plan : null,
  }
  return JSON.stringify(room) === JSON.stringify(ALONE) ? {} : { room }
}
