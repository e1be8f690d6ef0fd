// The one way from a scenario's text to a Scenario: the gate, the tree, the shape, the references, and what the text says besides.
// Limit: quotes are checked against sources elsewhere (evidence/), balance in balance/; this reader needs nothing but the text.

import { compile } from './compile.ts'
import { emptyLists } from './empty-lists.ts'
import { fitting } from './fitting.ts'
import { limitProblems } from './limits.ts'
import { nearest } from './nearest.ts'
import type { Place, Problem } from './problem.ts'
import { inFileOrder, problem } from './problem.ts'
import { references } from './references.ts'
import { firstOfEach } from './repeated.ts'
import { safety } from './safety.ts'
import type { Scenario } from './scenario.ts'
import { keysAt } from './schema-keys.ts'
import { shape } from './shape.ts'
import { texts } from './texts.ts'
import type { Path, Tree, TreeObject } from './tree.ts'
import { isObject, Sites } from './tree.ts'
import { parseYaml } from './yaml.ts'

export interface Reading {
  readonly fileName: string
  readonly scenario: Scenario | null // non-null iff no problem is an error
  readonly tree: Tree | undefined // the file's values; undefined where its text could not be understood
  readonly problems: readonly Problem[] // in the order of the file
  /** Where the value at this path begins (as in ['quotes', 0, 'exact']); null if there is none. */
  readonly placeOf: (path: Path) => Place | null
  readonly sites: Sites
  readonly text: string // as read: without a BOM
  /** The characters of a line, from 1. */
  readonly lineAt: (line: number) => readonly string[]
}

/** Reads a scenario's text (YAML or JSON). Never throws: whatever is wrong is in `problems`. */
export function readScenario(text: string, fileName: string): Reading {
  const clean = text.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n')
  const lines = clean.split('\n')
  const reading = (
    tree: Tree | undefined,
    sites: Sites,
    problems: readonly Problem[],
    scenario: Scenario | null,
  ): Reading => ({
    fileName,
    scenario,
    tree,
    problems: firstOfEach(inFileOrder(problems)),
    placeOf: (path) => sites.at(path)?.value ?? null,
    sites,
    text: clean,
    lineAt: (line) => [...(lines[line - 1] ?? '').replace(/\r$/, '')],
  })
  const closed = limitProblems(clean)
  if (closed.length > 0) return reading(undefined, new Sites(), closed, null)
  const { tree, sites, problems } = parseYaml(clean)
  if (tree === undefined) return reading(undefined, sites, problems, null)
  if (!isObject(tree)) {
    const message = tree === null ? 'the file is empty' : 'the file is no list of keys with values'
    const help = 'begin with the line: format: on-the-record/1'
    return reading(tree, sites, [...problems, problem('OTR006', message, sites.near([]).value, { help })], null)
  }
  if (isForeign(tree)) {
    const message = 'the file is no scenario: no key of one stands in it'
    const help = 'begin with the line: format: on-the-record/1; or choose another file'
    const foreign = problems.length > 0 ? problems : [problem('OTR006', message, sites.near([]).value, { help })]
    return reading(tree, sites, foreign, null)
  }
  const { file, problems: shapeProblems } = shape(tree, sites)
  const all = [
    ...problems,
    ...shapeProblems,
    ...references(tree, sites),
    ...fitting(tree, sites),
    ...safety(tree, sites, clean),
  ]
  const scenario = file && !all.some((p) => p.severity === 'error') ? compile(file) : null
  return reading(tree, sites, [...all, ...texts(tree, sites), ...emptyLists(tree, sites)], scenario)
}

/** Has it not even one key as a scenario has them, not even one that is misspelt? Then what it lacks is beside the point. */
function isForeign(tree: TreeObject): boolean {
  const known = keysAt([])
  const keys = Object.keys(tree)
  return !keys.some((key) => known.includes(key)) && !keys.slice(0, known.length).some((key) => nearest(key, known))
}
