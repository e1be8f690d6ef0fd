// The file as it stands, before anybody asks what it means: plain values, and where each of them is. Limit: knows no key of the format.

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

/** The sites of a file by path. */
export class Sites {
  private readonly byPath = new Map<string, Site>()

  set(path: Path, site: Site): void {
    this.byPath.set(pathKey(path), site)
  }

  /** The site of exactly this value, or null. */
  at(path: Path): Site | null {
    return this.byPath.get(pathKey(path)) ?? null
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
