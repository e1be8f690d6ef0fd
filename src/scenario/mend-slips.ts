// Slips and what each was probably meant to be, as edits to try. Limit: proposes only; mend.ts keeps what helps.

import { type Edit, overwrite } from './edit.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { type Reading, readScenario } from './read.ts'
import { keysAt } from './schema-keys.ts'
import type { Path, Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

const WIDTHS = [2, 4, 8] // spaces that a tab can stand for

/**
 * The file with spaces where tabs or odd blanks begin its lines; null if there are none, or if it is not certain how wide a tab is: then two
 * widths give files that are equally good and not the same.
 */
export function evenIndents(reading: Reading): { readonly reading: Reading; readonly lines: number } | null {
  if (!reading.problems.some(({ code }) => code === 'OTR010')) return null
  let lines = 0
  const evened = (width: number): Reading => {
    lines = 0
    const text = reading.text.replace(
      /^(?=[ \t]*[\t\u00a0\u2000-\u200a\u202f\u3000])[ \t\u00a0\u2000-\u200a\u202f\u3000]+(?=\S)/gmu,
      (indent) => {
        lines++
        return indent.replace(/\t/g, ' '.repeat(width)).replace(/[^ ]/gu, ' ')
      },
    )
    return readScenario(text, reading.fileName)
  }
  const ways = WIDTHS.map(evened).filter(({ tree }) => tree !== undefined)
  const least = Math.min(...ways.map(errors))
  const [best, ...others] = ways.filter((way) => errors(way) === least)
  if (!best || others.some(({ tree }) => JSON.stringify(tree) !== JSON.stringify(best.tree))) return null
  return { reading: best, lines }
}

const errors = ({ problems }: Reading): number => problems.filter(({ severity }) => severity === 'error').length

/** `title: Paris: the deal`: quotation marks around the whole text. */
export function colonEdits({ problems, text, lineAt }: Reading): readonly Edit[] {
  return of(problems, 'OTR013').flatMap(({ line }) => {
    const whole = lineAt(line).join('')
    const found = /^(\s*(?:- )*[\w-]+:\s+)([^\s"'[\]{}|>#][^"\\#]*: [^"\\#]*?)\s*$/u.exec(whole)
    if (!found) return []
    const column = [...found[1]!].length + 1
    return [overwrite(text, { line, column }, [...found[2]!].length, JSON.stringify(found[2]!))]
  })
}

/** A key that is nearest to one that may stand there and does not yet. */
export function keyEdits({ tree, sites, text }: Reading): readonly Edit[] {
  const edits: Edit[] = []
  const visit = (node: Tree, path: Path): void => {
    if (isList(node)) for (const [index, item] of node.entries()) visit(item, [...path, index])
    if (!isObject(node)) return
    const known = keysAt(path)
    for (const key of Object.keys(node)) {
      const at = [...path, key]
      const meant = known.length === 0 || known.includes(key) ? null : nearest(key, known)
      const site = meant === null || Object.hasOwn(node, meant) ? null : sites.at(at)
      if (site && meant !== null) {
        const old = overwrite(text, site.key, site.keyLength, '')
        const mark = /^["']/.exec(text.slice(old.start, old.end))?.[0] ?? ''
        edits.push({ ...old, words: `${mark}${meant}${mark}` })
      }
      visit(node[key]!, at)
    }
  }
  if (tree !== undefined) visit(tree, [])
  return edits
}

/** A number or yes and no in quotation marks, or the other way round. */
export function valueEdits({ problems, text }: Reading): readonly Edit[] {
  return of(problems, 'OTR103').flatMap((problem) => {
    const old = overwrite(text, problem, problem.length ?? 0, '')
    const written = text.slice(old.start, old.end)
    const words = otherwise(written)
    return words === null ? [] : [{ ...old, words }]
  })
}

function otherwise(written: string): string | null {
  const number = /^(["'])\s*(-?\d+(?:\.\d+)?)\s*\1$/.exec(written)
  if (number) return number[2]!
  const word = /^(["']?)(yes|no|on|off|true|false)\1$/i.exec(written)
  if (word && (word[1] !== '' || !/^(true|false)$/i.test(written))) return String(/^(yes|on|true)$/i.test(word[2]!))
  return /^(-?\d+(\.\d+)?|true|false)$/.test(written) ? JSON.stringify(written) : null
}

/** Characters that nobody sees, taken out. */
export function unseenEdits({ problems, text }: Reading): readonly Edit[] {
  return of(problems, 'OTR507').flatMap((problem) => {
    const old = overwrite(text, problem, 1, '')
    return /^[\u200b-\u200f\u2060-\u2064\ufeff]$/u.test(text.slice(old.start, old.end)) ? [old] : []
  })
}

const of = (problems: readonly Problem[], code: Problem['code']): readonly Problem[] =>
  problems.filter((problem) => problem.code === code)
