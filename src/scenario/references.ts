// Does every id that the file mentions exist? Both ends are shown. Works on the bare tree: a shape that failed elsewhere hides nothing here.

import type { Catalogue, Known } from './known.ts'
import { beside, catalogue, entries, pairs } from './known.ts'
import { nearest, suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'
import { ID } from './schema-parts.ts'
import { thing } from './thing.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject, treeAt } from './tree.ts'

const MOST_FOUND = 500 // nobody reads more, and a guess at each costs time

/** OTR301 to OTR311, 320 and 321. */
export function references(tree: Tree, sites: Sites): readonly Problem[] {
  const check = new References(tree, sites, catalogue(tree, sites))
  check.quotes()
  check.leaders()
  check.groups()
  check.talks()
  check.history()
  check.unused()
  return check.problems
}

class References {
  readonly problems: Problem[]
  private readonly used = new Set<string>() // 'source id' and 'person id'
  private readonly tree: Tree
  private readonly sites: Sites
  private readonly known: Catalogue

  constructor(tree: Tree, sites: Sites, known: Catalogue) {
    this.tree = tree
    this.sites = sites
    this.known = known
    this.problems = [...known.twice]
  }

  quotes(): void {
    for (const { path } of entries(this.tree, ['quotes'])) {
      this.value('OTR301', [...path, 'source'], this.known.sources)
      this.value('OTR302', [...path, 'speaker'], this.known.people)
      for (const support of entries(this.tree, [...path, 'supports'])) this.issueAndOptions(support.path)
      this.once(entries(this.tree, [...path, 'supports']).map((support) => [...support.path, 'issue']))
    }
  }

  leaders(): void {
    for (const { path } of entries(this.tree, ['leaders'])) {
      this.value('OTR302', [...path, 'person'], this.known.people)
      this.list('OTR302', [...path, 'voices'], this.known.people)
      this.actor(path)
      for (const line of entries(this.tree, [...path, 'tactic', 'redLines'])) {
        this.issueAndOptions(line.path)
        this.value('OTR305', [...line.path, 'quote'], this.known.quotes)
      }
    }
  }

  groups(): void {
    for (const { path } of entries(this.tree, ['groups'])) {
      this.value('OTR306', [...path, 'leader'], this.known.leaders)
      this.actor(path)
    }
    for (const { path, key } of pairs(this.tree, ['ratification'])) {
      this.key('OTR306', path, key, this.known.leaders)
      this.basis([...path, 'basis'])
    }
  }

  talks(): void {
    for (const { path } of entries(this.tree, ['linkages'])) {
      for (const when of pairs(this.tree, [...path, 'when'])) this.choice(when.path, when.key)
      for (const effect of pairs(this.tree, [...path, 'effect']))
        this.key('OTR307', effect.path, effect.key, this.known.actors)
      this.basis([...path, 'basis'])
    }
    const agenda = entries(this.tree, ['agenda']).map(({ path }) => [...path, 'issues'])
    for (const path of agenda) this.list('OTR303', path, this.known.issues, false)
    this.once(agenda.flatMap((path) => this.items(path)))
    this.value('OTR306', ['bargaining', 'opens'], this.known.leaders)
    for (const { path } of entries(this.tree, ['playbooks']))
      this.value('OTR306', [...path, 'seat'], this.known.leaders)
  }

  history(): void {
    for (const { path, key } of pairs(this.tree, ['history', 'outcome'])) this.choice(path, key)
    for (const { path, key } of pairs(this.tree, ['history', 'basis'])) {
      if (this.key('OTR303', path, key, this.known.issues)) this.basis(path)
    }
  }

  unused(): void {
    for (const [code, known] of [
      ['OTR320', this.known.sources],
      ['OTR321', this.known.people],
    ] as const) {
      for (const [id, path] of known.ids) {
        if (this.used.has(`${known.word} ${id}`)) continue
        const verb = known.word === 'source' ? 'no quote is taken from' : 'neither a quote nor a leader names'
        const site = this.sites.near(path)
        this.problems.push(
          problem(code, `${verb} the ${known.word} ${id}`, site.value, {
            help: 'quote it, or take it out',
            length: site.length,
          }),
        )
      }
    }
  }

  private actor(path: Path): void {
    for (const { path: at, key } of pairs(this.tree, [...path, 'preferences'])) {
      if (!this.key('OTR303', at, key, this.known.issues)) continue
      const options = this.known.options.get(key)
      if (options) {
        this.value('OTR304', [...at, 'ideal'], options, key)
        for (const score of pairs(this.tree, [...at, 'scores'])) this.key('OTR304', score.path, score.key, options, key)
      }
      this.basis([...at, 'basis'])
    }
    this.basis([...path, 'basis'])
  }

  private basis(path: Path): void {
    this.list('OTR305', [...path, 'quotes'], this.known.quotes)
    this.list('OTR305', [...path, 'expected'], this.known.quotes)
  }

  /** {issue, options} */
  private issueAndOptions(path: Path): void {
    const issue = treeAt(this.tree, [...path, 'issue'])
    if (!this.value('OTR303', [...path, 'issue'], this.known.issues)) return
    const options = this.known.options.get(String(issue))
    if (options) this.list('OTR304', [...path, 'options'], options, true, String(issue))
  }

  /** issue: option */
  private choice(path: Path, issue: string): void {
    if (!this.key('OTR303', path, issue, this.known.issues)) return
    const options = this.known.options.get(issue)
    if (options) this.value('OTR304', path, options, issue)
  }

  private items(path: Path): readonly Path[] {
    const list = treeAt(this.tree, path)
    return isList(list) ? list.map((_, index) => [...path, index]) : []
  }

  private list(code: RuleCode, path: Path, known: Known, distinct = true, issue?: string): void {
    const items = this.items(path)
    for (const item of items) this.value(code, item, known, issue)
    if (distinct) this.once(items)
  }

  private value(code: RuleCode, path: Path, known: Known, issue?: string): boolean {
    const id = treeAt(this.tree, path)
    if (typeof id !== 'string') return false
    const site = this.sites.near(path)
    return this.exists(code, path, id, known, { ...site.value, length: site.length }, issue)
  }

  private key(code: RuleCode, path: Path, id: string, known: Known, issue?: string): boolean {
    const site = this.sites.near(path)
    const owner = path.slice(0, path.length > 2 ? -2 : -1)
    return this.exists(code, owner, id, known, { ...site.key, length: site.keyLength }, issue)
  }

  private exists(
    code: RuleCode,
    path: Path,
    id: string,
    known: Known,
    at: { line: number; column: number; length: number },
    issue?: string,
  ): boolean {
    this.used.add(`${known.word} ${id}`)
    if (known.ids.has(id)) return true
    if (!ID.test(id) || !known.declared || known.odd.has(id)) return false // said elsewhere
    if (this.problems.length >= MOST_FOUND) return false
    const ids = [...known.ids.keys()].slice(0, MOST_FOUND)
    const guess = nearest(id, ids)
    const where = guess === null ? known.list : known.ids.get(guess)!
    const says =
      guess === null ? `the ${plural(known.word)}${issue ? ` of ${issue}` : ''} begin here` : `${guess} stands here`
    this.problems.push(
      problem(
        code,
        `${thing(this.tree, path)} names the ${known.word} ${id}, which ${issue ? `${issue} does not have` : 'does not exist'}`,
        at,
        {
          help: suggestion(id, ids, known.word),
          length: at.length,
          beside: [
            beside(
              this.sites,
              guess === null && isObject(treeAt(this.tree, [...where, 0])) ? [...where, 0] : where,
              says,
            ),
          ],
        },
      ),
    )
    return false
  }

  /** OTR311: the same id at two of these paths. */
  private once(paths: readonly Path[]): void {
    const first = new Map<string, Path>()
    for (const path of paths) {
      const id = treeAt(this.tree, path)
      if (typeof id !== 'string') continue
      const earlier = first.get(id)
      if (!earlier) {
        first.set(id, path)
        continue
      }
      const site = this.sites.near(path)
      const more = {
        help: 'keep one of the two',
        length: site.length,
        beside: [beside(this.sites, earlier, `${id} stands here first`)],
      }
      this.problems.push(problem('OTR311', `${id} is named twice`, site.value, more))
    }
  }
}

const plural = (word: string): string =>
  word === 'person' ? 'people' : word === 'leader or group' ? 'leaders and groups' : `${word}s`
