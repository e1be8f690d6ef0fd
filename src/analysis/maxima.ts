// A growing set of worth vectors of which none beats another. Each kept vector has a slot: a number that never changes hands.

import { treeOfMaxima } from './maxima-tree.ts'

export interface Maxima {
  /** Takes a vector (copied). Its slot: a new one, or that of the equal vector already kept; -1 if a kept vector beats it. */
  readonly add: (units: ArrayLike<number>) => number
  /** Slots and vectors that are still unbeaten. */
  readonly kept: () => readonly { readonly slot: number; readonly worth: readonly number[] }[]
  readonly size: () => number
}

/** For two leaders: a staircase in order of the first leader's worth, descending, so the second's ascends. O(log n) for a beaten vector. */
function staircase(): Maxima {
  const xs: number[] = []
  const ys: number[] = []
  const slots: number[] = []
  let slot = 0
  let lastX = -Infinity // a vector that beat another lately: neighbours in outcome order are mostly beaten by it again
  let lastY = -Infinity
  const add = (units: ArrayLike<number>): number => {
    const x = units[0]!
    const y = units[1]!
    if (x <= lastX && y <= lastY && (x < lastX || y < lastY)) return -1
    let low = 0
    let high = xs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (xs[middle]! >= x) low = middle + 1
      else high = middle
    }
    // low: how many have at least this x; the last of them has the largest y
    let from = low
    if (low > 0) {
      if (ys[low - 1]! >= y) {
        if (xs[low - 1] === x && ys[low - 1] === y) return slots[low - 1]!
        lastX = xs[low - 1]!
        lastY = ys[low - 1]!
        return -1
      }
      if (xs[low - 1] === x) from = low - 1
    }
    let to = from
    while (to < ys.length && ys[to]! <= y) to++
    xs.splice(from, to - from, x)
    ys.splice(from, to - from, y)
    slots.splice(from, to - from, slot)
    return slot++
  }
  return { add, kept: () => slots.map((s, p) => ({ slot: s, worth: [xs[p]!, ys[p]!] })), size: () => slots.length }
}

/** An empty set of vectors of this many leaders. */
export const maxima = (leaders: number): Maxima => (leaders === 2 ? staircase() : treeOfMaxima(leaders))
