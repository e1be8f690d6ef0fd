// Motion is the difference of two arrangements, never commanded. Pure: says what comes, goes, moves and changes, and for how long.

import type { Item, Passage } from './item.ts'

export const LEAST = 150 // ms
export const MOST = 600

export type Step =
  | {
      readonly kind: 'enter'
      readonly item: Item
      readonly from: Passage
      readonly wait: number
      readonly last: number
    }
  | {
      readonly kind: 'stay'
      readonly item: Item
      readonly moves: boolean
      readonly redraws: boolean
      readonly wait: number
      readonly last: number
    }
  | { readonly kind: 'leave'; readonly item: Item; readonly to: Passage; readonly wait: number; readonly last: number }

const within = (ms: number): number => Math.min(MOST, Math.max(LEAST, Math.round(ms)))

const moved = (a: Item, b: Item): boolean =>
  Math.abs(a.x - b.x) > 0.5 ||
  Math.abs(a.y - b.y) > 0.5 ||
  (a.turn ?? 0) !== (b.turn ?? 0) ||
  (a.alpha ?? 1) !== (b.alpha ?? 1)

/** All that is written on an item, with its places and looks: the same text, the same picture of it. */
export const written = (item: Item): string =>
  (item.labels ?? [])
    .map((l) => `${l.words}@${l.x.toFixed(1)},${l.y.toFixed(1)},${l.font.size},${l.font.weight},${l.colour}`)
    .join('|')

/** Does it have to be painted anew? The palette is not looked at here. */
export const redrawn = (a: Item, b: Item): boolean =>
  a.look !== b.look ||
  a.width !== b.width ||
  a.height !== b.height ||
  (a.labels ?? []).length !== (b.labels ?? []).length ||
  written(a) !== written(b)

/** How long a way takes: far moves are a little slower. */
function moveTime(a: Item, b: Item): number {
  const way = Math.hypot(a.x - b.x, a.y - b.y)
  return within(b.going === 'hop' ? 240 + way * 0.7 : 180 + way * 0.5)
}

/** The steps from one arrangement to the next. Keys must be unique in each. Waits and lengths in ms; all 0 when `still`. */
export function difference(before: readonly Item[], after: readonly Item[], still = false): readonly Step[] {
  const old = new Map(before.map((item) => [item.key, item]))
  const kept = new Set(after.map((item) => item.key))
  const first = before.length === 0
  const time = (ms: number): number => (still ? 0 : within(ms))
  const delay = (ms: number): number => (still ? 0 : Math.round(ms))
  const steps: Step[] = before
    .filter((item) => !kept.has(item.key))
    .map((item) => ({ kind: 'leave', item, to: item.leave ?? {}, wait: 0, last: time(item.leave?.last ?? LEAST) }))
  for (const item of after) {
    const was = old.get(item.key)
    if (was) {
      const moves = moved(was, item)
      const redraws = redrawn(was, item)
      steps.push({
        kind: 'stay',
        item,
        moves,
        redraws,
        wait: 0,
        last: moves || redraws ? time(moves ? moveTime(was, item) : 220) : 0,
      })
    } else if (first || !item.enter)
      steps.push({ kind: 'enter', item, from: {}, wait: 0, last: first ? 0 : time(LEAST) })
    else
      steps.push({
        kind: 'enter',
        item,
        from: item.enter,
        wait: delay(item.enter.wait ?? 0),
        last: time(item.enter.last ?? 240),
      })
  }
  return steps
}
