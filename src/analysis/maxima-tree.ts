// Unbeaten vectors of three leaders and more: a binary tree whose nodes know the corners of the box around their vectors, so that most of the
// tree is passed over (the idea of the ND-tree, Jaszkiewicz & Lust 2018).

import type { Maxima } from './maxima.ts'

const LEAF = 16 // vectors in a leaf before it is split

interface Kept {
  readonly worth: readonly number[]
  readonly slot: number
}

interface Node {
  readonly top: number[] // no vector below has more, leader by leader
  readonly bottom: number[] // nor less
  kept: Kept[] | null // a leaf's vectors
  axis: number // else: left has at most `middle` there, right more
  middle: number
  left: Node | null
  right: Node | null
}

const EQUAL = 1
const BEATEN = 2

/** An empty tree for vectors of this many leaders. */
export function treeOfMaxima(leaders: number): Maxima {
  let root: Node | null = null
  let slots = 0
  let alive = 0
  let equalSlot = -1
  let last: readonly number[] | null = null // a vector that beat another lately

  const reaches = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
    for (let i = 0; i < leaders; i++) if (a[i]! < b[i]!) return false
    return true
  }
  const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
    for (let i = 0; i < leaders; i++) if (a[i] !== b[i]) return false
    return true
  }
  const leafOf = (kept: Kept[]): Node => {
    const top = [...kept[0]!.worth]
    const bottom = [...kept[0]!.worth]
    const node: Node = { top, bottom, kept, axis: 0, middle: 0, left: null, right: null }
    for (const { worth } of kept) widen(node, worth)
    return node
  }
  const widen = (node: Node, worth: ArrayLike<number>): void => {
    for (let i = 0; i < leaders; i++) {
      if (worth[i]! > node.top[i]!) node.top[i] = worth[i]!
      if (worth[i]! < node.bottom[i]!) node.bottom[i] = worth[i]!
    }
  }

  /** 0: nothing here equals or beats it. */
  const judge = (node: Node, units: ArrayLike<number>): number => {
    if (!reaches(node.top, units)) return 0
    if (reaches(node.bottom, units) && !same(node.bottom, units)) return BEATEN
    if (node.kept === null) {
      for (const side of [node.left, node.right]) {
        const verdict = side === null ? 0 : judge(side, units)
        if (verdict !== 0) return verdict
      }
      return 0
    }
    for (const { worth, slot } of node.kept) {
      if (!reaches(worth, units)) continue
      if (same(worth, units)) {
        equalSlot = slot
        return EQUAL
      }
      last = worth
      return BEATEN
    }
    return 0
  }

  const countBelow = (node: Node): number =>
    node.kept === null
      ? (node.left ? countBelow(node.left) : 0) + (node.right ? countBelow(node.right) : 0)
      : node.kept.length

  /** The node without what this vector beats; null if nothing is left. */
  const prune = (node: Node, units: ArrayLike<number>): Node | null => {
    if (!reaches(units, node.bottom)) return node
    if (reaches(units, node.top)) {
      alive -= countBelow(node)
      return null
    }
    if (node.kept === null) {
      node.left = node.left && prune(node.left, units)
      node.right = node.right && prune(node.right, units)
      return node.left && node.right ? node : (node.left ?? node.right)
    }
    const rest = node.kept.filter(({ worth }) => !reaches(units, worth))
    if (rest.length === node.kept.length) return node
    alive -= node.kept.length - rest.length
    return rest.length === 0 ? null : leafOf(rest)
  }

  const split = (node: Node): void => {
    let axis = 0
    for (let i = 1; i < leaders; i++)
      if (node.top[i]! - node.bottom[i]! > node.top[axis]! - node.bottom[axis]!) axis = i
    const values = node.kept!.map(({ worth }) => worth[axis]!)
    const middle = (Math.min(...values) + Math.max(...values)) / 2
    const left = node.kept!.filter(({ worth }) => worth[axis]! <= middle)
    const right = node.kept!.filter(({ worth }) => worth[axis]! > middle)
    if (left.length === 0 || right.length === 0) return // a box wider than its vectors: try again at the next one
    node.kept = null
    node.axis = axis
    node.middle = middle
    node.left = leafOf(left)
    node.right = leafOf(right)
  }

  const insert = (start: Node, one: Kept): void => {
    let node = start
    for (;;) {
      widen(node, one.worth)
      if (node.kept !== null) {
        node.kept.push(one)
        if (node.kept.length > LEAF) split(node)
        return
      }
      const low = one.worth[node.axis]! <= node.middle
      node = low ? node.left! : node.right!
    }
  }

  const add = (units: ArrayLike<number>): number => {
    if (last !== null && reaches(last, units) && !same(last, units)) return -1
    const verdict = root === null ? 0 : judge(root, units)
    if (verdict !== 0) return verdict === EQUAL ? equalSlot : -1
    const one: Kept = { worth: Array.from(units), slot: slots++ }
    root = root && prune(root, units)
    if (root === null) root = leafOf([one])
    else insert(root, one)
    alive++
    return one.slot
  }

  const all = (node: Node | null, found: Kept[]): Kept[] => {
    if (node === null) return found
    if (node.kept !== null) for (const one of node.kept) found.push(one)
    else all(node.right, all(node.left, found))
    return found
  }
  return { add, kept: () => all(root, []), size: () => alive }
}
