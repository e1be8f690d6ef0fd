// The file as it stands, before anybody asks what it means: plain values, and where each of them is. Limit: knows no key of the format.

import type { Stretch } from '../evidence/stretch.ts'
import type { Lines } from './lines.ts'
import type { Place } from './problem.ts'

/** What JSON can hold. Objects have no prototype, so that no key can reach one. */
export type Tree = null | boolean | number | string | readonly Tree[] | TreeObject
export interface TreeObject {
  readonly [key: string]: Tree
}

/** The way from the root to a value: keys and list positions. */
export type Path = readonly (string | number)[]

/** Where a value stands; `key` is where its key does (for a list entry and the root: the value itself). */
export interface Site {
  readonly value: Place
  readonly key: Place
  readonly length: number // characters of the value on its first line
  readonly keyLength: number
  readonly start: number // offset of the value in the text, UTF-16 units, without a BOM
  readonly end: number
}

/** The path as one text. Keys and positions need no telling apart: one thing has only one of the two. */
export const pathKey = (path: Path): string => path.join('\u0000')

/** A value with the offsets (UTF-16 units) where it and its key stand, and what is inside of it. */
export interface Spot {
  readonly value: Tree
  readonly start: number
  readonly end: number
  readonly key: Stretch | null // none for a list entry and the root
  readonly inside: readonly Spot[] | ReadonlyMap<string, Spot> | null
}

/** The sites of a file by path. Lines and columns are counted when they are asked for: of most values nobody does. */
export class Sites {
  private readonly lines: Lines | null
  private readonly root: Spot | null

  constructor(lines: Lines | null = null, root: Spot | null = null) {
    this.lines = lines
    this.root = root
  }

  /** The site of exactly this value, or null. */
  at(path: Path): Site | null {
    let spot = this.root
    for (const step of path) spot = spot && inside(spot, step)
    return spot && this.lines && siteOf(spot, this.lines)
  }

  /** The site of the value or of the nearest thing around it; a file without any: its first character. */
  near(path: Path): Site {
    for (let length = path.length; length >= 0; length--) {
      const site = this.at(path.slice(0, length))
      if (site) return site
    }
    const start = { line: 1, column: 1 }
    return { value: start, key: start, length: 1, keyLength: 1, start: 0, end: 0 }
  }
}

function inside(spot: Spot, step: string | number): Spot | null {
  if (spot.inside === null) return null
  return (
    (spot.inside instanceof Map ? spot.inside.get(String(step)) : (spot.inside as readonly Spot[])[Number(step)]) ??
    null
  )
}

function siteOf({ start, end, key }: Spot, lines: Lines): Site {
  const value = lines.placeOf(start)
  const length = lines.lengthOf(start, Math.max(end, start + 1))
  if (!key) return { value, key: value, length, keyLength: length, start, end }
  return { value, key: lines.placeOf(key.start), length, keyLength: lines.lengthOf(key.start, key.end), start, end }
}

export const isList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree)

export const isObject = (tree: Tree | undefined): tree is TreeObject =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree)

/** The value at the end of a path, or undefined. */
export function treeAt(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree
  for (const step of path) {
    if (typeof step === 'number') here = isList(here) ? here[step] : undefined
    else here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined
    if (here === undefined) return undefined
  }
  return here
}
