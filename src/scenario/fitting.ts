// Do the parts of the file fit together? A preference for every issue, a vote for every home, a history of all. (Options: fitting-options.ts.)
// Works on the bare tree and speaks only of what it can see; missing keys are shape.ts's affair.

import type { Problem } from './problem.ts'
import { Findings } from './findings.ts'
import { fittingOptions } from './fitting-options.ts'
import { entries, pairs } from './known.ts'
import type { RuleCode } from './rules.ts'
import { ID } from './schema-parts.ts'
import { thing } from './thing.ts'
import type { Path, Sites, Tree, TreeObject } from './tree.ts'
import { isList, isObject, treeAt } from './tree.ts'

/** OTR105 (of expect), OTR111 to OTR116 and OTR312 to OTR315. */
export function fitting(tree: Tree, sites: Sites): readonly Problem[] {
  const check = new Fitting(tree, sites)
  for (const list of ['leaders', 'groups']) {
    for (const { path, entry } of entries(tree, [list])) {
      check.preferences([...path, 'preferences'])
      check.oneBasis([...path, 'basis'])
      if (isObject(entry.threshold)) check.threshold([...path, 'threshold'], entry.threshold)
    }
  }
  for (const { path } of [...pairs(tree, ['ratification']), ...entries(tree, ['linkages'])])
    check.oneBasis([...path, 'basis'])
  check.homes()
  check.history()
  check.expect()
  return [...fittingOptions(tree, sites), ...check.problems]
}

class Fitting extends Findings {
  private readonly issueIds: readonly string[]

  constructor(tree: Tree, sites: Sites) {
    super(tree, sites)
    this.issueIds = idsIn(tree, ['issues'])
  }

  threshold(path: Path, { at, give }: TreeObject): void {
    if (typeof at !== 'number' || typeof give !== 'number' || at < 0 || at > 100 || give < 0) return
    if (at - give >= 0 && at + give <= 100) return
    const room = Math.min(at, 100 - at)
    this.add(
      'OTR116',
      [...path, 'give'],
      `the threshold runs from ${at - give} to ${at + give}, beyond 0 to 100`,
      `write give: ${room} or less`,
    )
  }

  preferences(path: Path): void {
    if (!isObject(treeAt(this.tree, path))) return
    const actor = thing(this.tree, path.slice(0, -1))
    this.missing(
      'OTR312',
      path,
      this.issueIds,
      (id) => `${actor} has no preference for ${id}`,
      'add one for every issue',
    )
    for (const { path: at, key, value } of pairs(this.tree, path)) {
      if (!isObject(value)) continue
      this.oneBasis([...at, 'basis'])
      const { scores, ideal, shape } = value
      if (scores !== undefined && (ideal !== undefined || shape !== undefined)) {
        this.add(
          'OTR111',
          [...at, 'scores'],
          `${thing(this.tree, at)} has both scores and ${ideal === undefined ? 'shape' : 'ideal'}`,
          'keep scores, or ideal with shape',
        )
      } else if (scores === undefined && (ideal === undefined || shape === undefined)) {
        const lacking =
          ideal === undefined && shape === undefined
            ? 'neither scores nor ideal and shape'
            : `no ${ideal === undefined ? 'ideal' : 'shape'}`
        this.add(
          'OTR111',
          at,
          `${thing(this.tree, at)} has ${lacking}`,
          ideal !== undefined
            ? 'add shape: linear'
            : shape !== undefined
              ? 'add ideal'
              : 'add ideal and shape, or scores',
          undefined,
          true,
        )
      }
      if (!isObject(scores)) continue
      const issue = entries(this.tree, ['issues']).find(({ entry }) => entry.id === key)
      if (issue)
        this.missing(
          'OTR313',
          [...at, 'scores'],
          idsIn(this.tree, [...issue.path, 'options']),
          (id) => `${thing(this.tree, at)} gives no score for ${id}`,
          'give every option a score',
        )
    }
  }

  /** {quotes} or {assumed}, and in history {expected}: exactly one. */
  oneBasis(path: Path): void {
    const basis = treeAt(this.tree, path)
    if (!isObject(basis)) return
    const ways = ['quotes', 'expected', 'assumed'].filter((way) => basis[way] !== undefined)
    if (ways.length === 1) return
    const message =
      ways.length === 0
        ? 'this basis names neither quotes nor an assumption'
        : `this basis names both ${ways[0]} and ${ways[1]}`
    this.add('OTR111', path, message, 'write {quotes: […]} or {assumed: "why"}')
  }

  homes(): void {
    const groups = treeAt(this.tree, ['groups'])
    const votes = treeAt(this.tree, ['ratification'])
    if ((groups !== undefined && !isList(groups)) || (votes !== undefined && !isObject(votes))) return
    const leaders = idsIn(this.tree, ['leaders'])
    const strays = entries(this.tree, ['groups']).some(({ entry }) => !leaders.includes(String(entry.leader)))
    for (const leader of leaders) {
      const first = entries(this.tree, ['groups']).find(({ entry }) => entry.leader === leader)
      if (first && (!isObject(votes) || votes[leader] === undefined)) {
        this.add(
          'OTR314',
          [...first.path, 'leader'],
          `${leader} has groups, but ratification does not say how they vote`,
          `write ratification: {${leader}: {quota: 50}}`,
        )
      }
      if (!first && !strays && isObject(votes) && votes[leader] !== undefined) {
        this.add(
          'OTR314',
          ['ratification', leader],
          `${leader} has no groups that could vote`,
          'take the entry out, or add its groups',
          undefined,
          true,
        )
      }
    }
  }

  history(): void {
    for (const part of ['outcome', 'basis']) {
      const says =
        part === 'outcome'
          ? (id: string) => `history does not say what came of ${id}`
          : (id: string) => `history does not say how the outcome of ${id} is known`
      if (isObject(treeAt(this.tree, ['history', part]))) {
        this.missing(
          'OTR315',
          ['history', part],
          this.issueIds,
          says,
          part === 'outcome'
            ? 'name its option; what was not settled is its noDeal option'
            : 'add {quotes: […]}, {expected: […]} or {assumed: "why"}',
        )
      }
    }
    for (const { path } of pairs(this.tree, ['history', 'basis'])) this.oneBasis(path)
  }

  expect(): void {
    const share = treeAt(this.tree, ['expect', 'agreementShare'])
    if (!isList(share) || typeof share[0] !== 'number' || typeof share[1] !== 'number' || share[0] <= share[1]) return
    this.add(
      'OTR105',
      ['expect', 'agreementShare'],
      'the least share is larger than the most',
      `write [${share[1]}, ${share[0]}]`,
    )
  }

  private missing(
    code: RuleCode,
    path: Path,
    ids: readonly string[],
    says: (id: string) => string,
    help: string,
  ): void {
    const object = treeAt(this.tree, path) as TreeObject
    for (const id of ids) {
      if (!Object.hasOwn(object, id)) this.add(code, path, says(id), help, undefined, true)
    }
  }
}

const idsIn = (tree: Tree, path: Path): readonly string[] => [
  ...new Set(
    entries(tree, path).flatMap(({ entry }) => (typeof entry.id === 'string' && ID.test(entry.id) ? [entry.id] : [])),
  ),
]
