// Any YAML text -> its values and where they stand, or the syntax problems, by the yaml library: thorough, and slow on large files.
// Limit: knows nothing of the format's keys; what most files are read by is plain-yaml.ts.

import type { Pair, ParsedNode } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Stretch } from '../evidence/stretch.ts'
import type { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { cutOffAtHash } from './traps.ts'
import type { Spot, Tree } from './tree.ts'
import { syntaxProblem } from './yaml-errors.ts'

/** Keys that programs keep for themselves: a value under one could change what other objects mean. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

const MOST_ERRORS = 200 // nobody reads more, and they cost time

/** What a text says. `broken`: it has syntax errors, and its values are not to be relied on. */
export interface Told {
  readonly root: Spot
  readonly problems: readonly Problem[]
  readonly broken: boolean
}

/** Reads a text that limitProblems() let pass. May throw on what exhausts the library. */
export function readByLibrary(text: string, lines: Lines): Told {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const errors: Problem[] = []
  let lastLine = 0
  for (const error of document.errors) {
    const found = syntaxProblem(text, lines, error)
    if (found.line !== lastLine) errors.push(found) // one mistake often trips a parser twice
    lastLine = found.line
    if (found.code === 'OTR012' || errors.length >= MOST_ERRORS) break // what follows is read in the wrong state
  }
  const walk = new Walk(text, lines)
  const root = walk.spot(document.contents as ParsedNode | null, null)
  return { root, problems: [...errors, ...walk.problems], broken: errors.length > 0 }
}

class Walk {
  readonly problems: Problem[] = []
  private readonly text: string
  private readonly lines: Lines

  constructor(text: string, lines: Lines) {
    this.text = text
    this.lines = lines
  }

  /** `listed`: it is an entry of a list. */
  spot(node: ParsedNode | null, key: ParsedNode | null, listed = false): Spot {
    const start = node?.range[0] ?? key?.range[1] ?? 0
    const at = { start, end: node?.range[1] ?? start, key: key && { start: key.range[0], end: key.range[1] } }
    if (isMap(node)) return this.object(node.items as Pair<ParsedNode, ParsedNode | null>[], at, listed)
    if (isSeq(node)) {
      const inside = (node.items as ParsedNode[]).map((item) => this.spot(item, null, true))
      return { value: inside.map(({ value }) => value), ...at, inside }
    }
    if (!isScalar(node)) return { value: null, ...at, inside: null }
    const plain = node.value
    if (node.type === 'PLAIN' && typeof plain === 'string' && plain !== '')
      this.problems.push(...cutOffAtHash(this.text, this.lines, plain, at))
    const held = typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean'
    return { value: held ? plain : null, ...at, inside: null }
  }

  private object(
    pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
    at: Stretch & Pick<Spot, 'key'>,
    listed: boolean,
  ): Spot {
    const object: Record<string, Tree> = {}
    const inside = new Map<string, Spot>()
    const first = new Map<string, ParsedNode>()
    let run = false // does another entry begin here, without its dash?
    for (const pair of pairs) {
      const key = pair.key
      if (!isScalar(key)) {
        this.refuse('OTR014', key.range[0], 'a key must be a plain word', 'write the key as one word, then a colon')
        continue
      }
      const name = key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value)
      const earlier = first.get(name)
      if (name === '<<') {
        this.refuse(
          'OTR018',
          key.range[0],
          '<< copies keys from elsewhere; scenarios do not use this',
          'write the keys out',
        )
      } else if (RESERVED_KEYS.includes(name)) {
        this.refuse(
          'OTR801',
          key.range[0],
          `${name} cannot be a key: programs keep this word for themselves`,
          'choose another word',
        )
      } else if (earlier) {
        if (run) continue
        run = listed && first.keys().next().value === name
        const beside = [{ ...this.lines.placeOf(earlier.range[0]), says: `${name} stands here first` }]
        this.problems.push(
          problem('OTR015', `the key ${name} stands twice`, this.lines.placeOf(key.range[0]), {
            help: run
              ? `keep one of the two; or, if another entry begins here, put a dash before it: - ${name}`
              : 'keep one of the two',
            length: name.length,
            beside,
          }),
        )
      } else {
        first.set(name, key)
        const spot = this.spot(pair.value, key)
        inside.set(name, spot)
        object[name] = spot.value
      }
    }
    return { value: object, ...at, inside }
  }

  private refuse(code: Problem['code'], offset: number, message: string, help: string): void {
    this.problems.push(problem(code, message, this.lines.placeOf(offset), { help }))
  }
}
