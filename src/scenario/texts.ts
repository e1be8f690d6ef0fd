// Is the text fit for its readers? Warnings only: long sentences, a plain level that is not plain, quotation marks around words nobody said.

import { entries } from './known.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { readingLevel, sentences, words } from './reading-level.ts'
import type { RuleCode } from './rules.ts'
import { thing } from './thing.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

const LONGEST = { standard: 40, plain: 22 } // words in a sentence
const LABEL = 60 // characters
const FAIR = 20 // words below which a reading level is chance
const MARGIN = 5 // and a difference too small to speak of

/** Keys whose texts a student reads as the author's words. */
const READ: readonly string[] = [
  'summary',
  'question',
  'brief',
  'prompt',
  'means',
  'text',
  'label',
  'because',
  'assumed',
  'title',
  'discussion',
  'objectives',
  'side',
  'name',
  'role',
]

/** OTR501 to 506. */
export function texts(tree: Tree, sites: Sites): readonly Problem[] {
  const check = new Texts(tree, sites)
  check.visit(tree, [])
  for (const { path } of entries(tree, ['issues'])) check.alike([...path, 'options'])
  return check.problems
}

class Texts {
  readonly problems: Problem[] = []
  private readonly tree: Tree
  private readonly sites: Sites
  private readonly said: readonly string[]

  constructor(tree: Tree, sites: Sites) {
    this.tree = tree
    this.sites = sites
    const of = (list: string, key: string): readonly string[] =>
      entries(tree, [list]).flatMap(({ entry }) => (typeof entry[key] === 'string' ? [plainly(entry[key])] : []))
    this.said = [...of('quotes', 'exact'), ...of('sources', 'title'), ...of('sources', 'publisher')]
  }

  visit(node: Tree, path: Path): void {
    if (isList(node)) {
      for (const [index, item] of node.entries()) this.visit(item, [...path, index])
    } else if (isObject(node)) {
      if (typeof node.standard === 'string' && typeof node.plain === 'string')
        this.levels(node.standard, node.plain, path)
      for (const key of Object.keys(node)) this.visit(node[key]!, [...path, key])
    } else if (typeof node === 'string') this.text(node, path)
  }

  /** One text in one place. */
  private text(text: string, path: Path): void {
    const keys = path.filter((step) => typeof step === 'string')
    const key = keys[keys.length - 1]!
    const level = key === 'plain' ? 'plain' : 'standard'
    const role = key === 'plain' || key === 'standard' ? keys[keys.length - 2]! : key
    if (!READ.includes(role) || path[0] === 'sources' || path[0] === 'people') return
    const long = sentences(text).find((sentence) => words(sentence).length > LONGEST[level])
    if (long !== undefined) {
      const message = `a sentence of ${words(long).length} words is hard to read; ${LONGEST[level]} are plenty`
      this.add('OTR501', path, message, `cut it in two: "${long.slice(0, 40).trimEnd()}…"`)
    }
    if ((role === 'label' || role === 'title') && text.length > LABEL) {
      this.add(
        'OTR503',
        path,
        `a ${role} of ${text.length} characters does not fit its card; ${LABEL} do`,
        `say it in fewer words${role === 'label' ? '; the whole sentence belongs in text' : ''}`,
      )
    }
    if (/\b(TODO|FIXME|XXX|TBD|lorem ipsum)\b|\?\?\?/.test(text))
      this.add('OTR506', path, 'something is still to be written here', 'write it')
    for (const inside of quoted(text)) {
      if (words(inside).length < 3 || this.said.some((words) => words.includes(plainly(inside)))) continue
      this.add(
        'OTR504',
        path,
        `“${inside.length > 50 ? `${inside.slice(0, 49)}…` : inside}” stands in quotation marks, but no quote says it`,
        'say it without quotation marks, or quote a source',
      )
    }
  }

  private levels(standard: string, plain: string, path: Path): void {
    if (standard === plain) {
      this.add(
        'OTR502',
        [...path, 'plain'],
        'the plain text is the standard text',
        'write it in short sentences and plain words, or write one text for both',
      )
      return
    }
    if (words(plain).length < FAIR || words(standard).length < FAIR) return
    if (readingLevel(plain) <= readingLevel(standard) + MARGIN) return
    const message = `the plain text is harder to read than the standard one (LIX ${Math.round(readingLevel(plain))} against ${Math.round(readingLevel(standard))})`
    this.add('OTR502', [...path, 'plain'], message, 'use shorter sentences and shorter words')
  }

  alike(path: Path): void {
    for (const key of ['label', 'text']) {
      const first = new Map<string, Path>()
      for (const { path: at, entry } of entries(this.tree, path)) {
        if (typeof entry[key] !== 'string') continue
        const same = plainly(entry[key])
        const earlier = first.get(same)
        if (!earlier) first.set(same, at)
        else {
          const site = this.sites.near([...at, key])
          const beside = [{ ...this.sites.near([...earlier, key]).value, says: 'the other one' }]
          this.problems.push(
            problem(
              'OTR505',
              `${thing(this.tree, at)} and ${thing(this.tree, earlier)} have the same ${key}`,
              site.value,
              { help: 'say what sets them apart', length: site.length, beside },
            ),
          )
        }
      }
    }
  }

  private add(code: RuleCode, path: Path, message: string, help: string): void {
    const site = this.sites.near(path)
    this.problems.push(problem(code, message, site.value, { help, length: site.length }))
  }
}

/** For comparing words only: quotation marks and dashes as ASCII, one space, small letters, no punctuation at the ends. */
const plainly = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[\s.,;:!?"'-]+|[\s.,;:!?"'-]+$/g, '')

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/“([^“”]+)”|"([^"]+)"|«([^«»]+)»/g)].map((match) => match[1] ?? match[2] ?? match[3]!)
