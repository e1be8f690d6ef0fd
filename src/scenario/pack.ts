// The packed form: one canonical JSON text for one scenario, whatever its file looked like. Its SHA-256 names the scenario in saved games.
// Reading the packed form gives the same Scenario. Limit: takes a reading without errors.

import { sha256OfText } from '../lib/sha256.ts'
import type { Reading } from './read.ts'
import type { Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

/** The file as JSON: keys in the order of their characters, no white space but one line end. Throws where the reading gave no scenario. */
export function packed(reading: Reading): string {
  if (!reading.scenario || reading.tree === undefined)
    throw new Error(`${reading.fileName} has errors: it cannot be packed`)
  return `${canonical(reading.tree)}\n`
}

/** SHA-256 of the packed form, 64 hex digits: the scenario's name in records. */
export const packedHash = (reading: Reading): string => sha256OfText(packed(reading))

function canonical(tree: Tree): string {
  if (isList(tree)) return `[${tree.map(canonical).join(',')}]`
  if (isObject(tree)) {
    const keys = Object.keys(tree).sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(tree[key]!)}`).join(',')}}`
  }
  return JSON.stringify(typeof tree === 'number' ? tree + 0 : tree)
}
