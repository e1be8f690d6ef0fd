// The packed form: one canonical JSON text for one scenario, whatever its file looked like. Its SHA-256 names the scenario in saved games.
// Reading the packed form gives the same Scenario. Limit: takes the tree of a file that has been read without errors.

import { sha256OfText } from '../lib/sha256.ts'
import type { Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

/** The tree as JSON: keys in the order of their characters, no white space, one line end at the end. */
export const packed = (tree: Tree): string => `${canonical(tree)}\n`

/** SHA-256 of the packed form, hex. */
export const packedHash = (tree: Tree): string => sha256OfText(packed(tree))

function canonical(tree: Tree): string {
  if (isList(tree)) return `[${tree.map(canonical).join(',')}]`
  if (isObject(tree)) {
    const keys = Object.keys(tree).sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(tree[key]!)}`).join(',')}}`
  }
  return JSON.stringify(typeof tree === 'number' ? tree + 0 : tree)
}
