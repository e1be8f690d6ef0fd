// What the schema finds wrong, in an author's words: what is written there, what must be, and one action to take.

import type { z } from 'zod'
import { FORMS, kindHelp, kindName, kindOf, LINES, NUMERIC, show } from './kind-words.ts'
import { nearest, suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'
import { FORMAT } from './schema.ts'
import { HUNDREDTHS, ID, idLike } from './schema-parts.ts'
import { keysAt } from './schema-keys.ts'
import { thing } from './thing.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject, pathKey, treeAt } from './tree.ts'

type Issue = z.core.$ZodIssue

export const MOST_ISSUES = 500 // nobody reads more, and a guess at each costs time

/** Words for what the schema finds, one issue at a time. */
export class ShapeWording {
  /** Missing keys that stand there misspelt: the unknown key is the problem. */
  readonly misspelt = new Set<Problem>()
  private readonly missing = new Map<string, Problem>()
  private readonly tree: Tree
  private readonly sites: Sites

  constructor(tree: Tree, sites: Sites) {
    this.tree = tree
    this.sites = sites
  }

  problems(issue: Issue, above: Path): readonly Problem[] {
    const path = [...above, ...(issue.path as (string | number)[])]
    const value = treeAt(this.tree, path)
    const key = String(path[path.length - 1] ?? 'the file')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MOST_ISSUES).map((name) => this.unknownKey(path, name))
    if (issue.code === 'invalid_union') return this.union(issue, path, value)
    if (value === undefined) return [this.missingKey(path)]
    if (value === null) return [this.notWritten(path)]
    switch (issue.code) {
      case 'invalid_type':
        return [
          typeof value === 'number' && NUMERIC.includes(issue.expected)
            ? this.notWhole(path, value)
            : this.wrongKind(path, value, issue.expected),
        ]
      case 'invalid_value':
        return [this.notAllowed(path, value, issue.values.map(String))]
      case 'invalid_format':
        return [this.badText(path, String(value), issue)]
      case 'invalid_key':
        return [this.badId(path, String(path[path.length - 1]), true)]
      case 'too_small':
      case 'too_big':
        return isOfItself(issue) ? [] : [this.bounds(path, value, issue)]
      default:
        return issue.message === HUNDREDTHS
          ? [
              this.at(
                'OTR105',
                path,
                `${key} has more than 2 decimals`,
                `round it, for example to ${Math.round(Number(value) * 100) / 100}`,
              ),
            ]
          : [this.at('OTR103', path, `${key} is not what can stand here`, undefined)]
    }
  }

  private at(code: RuleCode, path: Path, message: string, help: string | undefined): Problem {
    const site = this.sites.near(path)
    return problem(code, message, site.value, { help, length: site.length })
  }

  private unknownKey(path: Path, name: string): Problem {
    const site = this.sites.near([...path, name])
    const known = keysAt(path)
    const meant = this.missing.get(pathKey([...path, nearest(name, known) ?? '']))
    if (meant) this.misspelt.add(meant)
    const help =
      treeAt(this.tree, [...path, name]) === null && /^[\w-]+:\S/.test(name)
        ? 'put a space after the colon'
        : treeAt(this.tree, [...path, name]) === null && /\s/.test(name)
          ? 'if these words go on from the text before the comma, put quotation marks around the whole text'
          : suggestion(name, known, 'key')
    return problem('OTR101', `${thing(this.tree, path)} has no key ${name}`, site.key, { help, length: site.keyLength })
  }

  private missingKey(path: Path): Problem {
    const parent = path.slice(0, -1)
    const site = this.sites.near(parent)
    const name = String(path[path.length - 1])
    const inside = treeAt(this.tree, parent)
    const whole = isObject(inside) ? keysAt(parent).includes(name) : true
    const found = problem(
      'OTR102',
      `${thing(this.tree, parent)} has no ${name}`,
      parent.length === 0 ? site.value : site.key,
      {
        help: whole ? `add a line: ${LINES[name] ?? `${name}: …`}` : undefined,
        length: parent.length === 0 ? 1 : site.keyLength,
      },
    )
    this.missing.set(pathKey(path), found)
    return found
  }

  private notWritten(path: Path): Problem {
    const key = String(path[path.length - 1] ?? 'the file')
    const help = 'write its value, or delete the line if it is optional'
    return this.at('OTR106', path, `nothing is written after ${key}`, help)
  }

  private wrongKind(path: Path, value: Tree, expected: string): Problem {
    const key = String(path[path.length - 1] ?? 'the file')
    const name =
      typeof path[path.length - 1] === 'number' ? `entry ${Number(key) + 1} of ${String(path[path.length - 2])}` : key
    return this.at(
      'OTR103',
      path,
      `${name} must be ${kindName(expected)}, but this is ${kindOf(value)}`,
      kindHelp(value, expected),
    )
  }

  private notWhole(path: Path, value: number): Problem {
    const help = Number.isFinite(value) && Math.abs(value) < 1e9 ? `write ${Math.round(value)}, for example` : undefined
    return this.at('OTR105', path, `${String(path[path.length - 1])} must be a whole number`, help)
  }

  private notAllowed(path: Path, value: Tree, allowed: readonly string[]): Problem {
    const key = String(path[path.length - 1])
    if (key === 'format')
      return this.at(
        'OTR110',
        path,
        `this reader knows the format ${FORMAT}, and not ${show(value)}`,
        `write format: ${FORMAT}`,
      )
    return this.at('OTR104', path, `${show(value)} cannot stand at ${key}`, suggestion(String(value), allowed, key))
  }

  private badText(
    path: Path,
    value: string,
    issue: { readonly format: string; readonly pattern?: string | undefined },
  ): Problem {
    const key = String(path[path.length - 1])
    if (issue.format === 'date')
      return this.at(
        'OTR109',
        path,
        `${show(value)} is no day of the calendar`,
        'write year-month-day, for example 2031-05-02',
      )
    if (issue.pattern === String(ID)) return this.badId(path, value, false)
    if (issue.pattern === String(/\S/))
      return this.at('OTR106', path, `the text of ${key} is empty`, 'write it, or delete the line if it is optional')
    return this.at('OTR117', path, `${show(value)} is not the form that ${key} has`, FORMS[key])
  }

  private badId(path: Path, value: string, isKey: boolean): Problem {
    const site = this.sites.near(path)
    const slug = idLike(value)
    return problem(
      'OTR107',
      `${show(value)} is no id: small letters, digits and dashes, and a letter first`,
      isKey ? site.key : site.value,
      {
        help:
          typeof path[path.length - 1] === 'number' &&
          wordsOf(value).every((word) => ID.test(word)) &&
          /\s/.test(value.trim())
            ? `put a comma between two ids: ${wordsOf(value).join(', ')}`
            : slug === ''
              ? undefined
              : `write ${slug}, for example`,
        length: isKey ? site.keyLength : site.length,
      },
    )
  }

  private bounds(
    path: Path,
    value: Tree,
    issue: { readonly code: string; readonly minimum?: number | bigint; readonly maximum?: number | bigint },
  ): Problem {
    const key = String(path[path.length - 1])
    const least = issue.code === 'too_small'
    const limit = Number(least ? issue.minimum : issue.maximum)
    if (isList(value)) {
      const entries = `${limit} ${limit === 1 ? 'entry' : 'entries'}`
      const message = `the list ${key} ${least ? 'needs at least' : 'can have at most'} ${entries}, and has ${value.length}`
      return this.at('OTR108', path, message, least ? 'add what is missing' : 'take some away')
    }
    return this.at(
      'OTR105',
      path,
      `${key} is ${String(value)}, but must be at ${least ? 'least' : 'most'} ${limit}`,
      `write ${limit} or ${least ? 'more' : 'less'}`,
    )
  }

  /** A union fails: speak of the branch that the author was writing. */
  private union(
    issue: { readonly errors: readonly (readonly Issue[])[] },
    path: Path,
    value: Tree | undefined,
  ): readonly Problem[] {
    if (value === undefined) return [this.missingKey(path)]
    if (value === null) return [this.notWritten(path)]
    const meant = issue.errors.find(
      (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
    )
    if (meant) return meant.flatMap((inner) => this.problems(inner, path))
    const kinds = issue.errors
      .map((branch) => branch[0])
      .map((inner) => (inner?.code === 'invalid_type' ? kindName(inner.expected) : 'something else'))
    const key = String(path[path.length - 1])
    return [
      this.at(
        'OTR103',
        path,
        `${key} must be ${kinds.join(' or ')}, but this is ${kindOf(value)}`,
        kindHelp(value, 'string'),
      ),
    ]
  }
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The bound that whole numbers have of themselves; the schema's own is narrower, and one message is enough. */
const isOfItself = (issue: { readonly minimum?: number | bigint; readonly maximum?: number | bigint }): boolean =>
  issue.maximum === Number.MAX_SAFE_INTEGER || issue.minimum === Number.MIN_SAFE_INTEGER
