// Text -> plain tree with a place for every value, or the syntax problems. YAML 1.2 core schema (JSON is a part of it), a safe subset:
// no merge keys and no reserved keys (tags, anchors, aliases and second documents were refused at the gate, limits.ts).
// Limit: nothing here knows the format's keys.

import type { Pair, ParsedNode } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { cutOffAtHash } from './traps.ts'
import type { Path, Site, Tree } from './tree.ts'
import { Sites } from './tree.ts'
import { syntaxProblem } from './yaml-errors.ts'

/** Keys that programs keep for themselves: a value under one could change what other objects mean. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

const MOST_ERRORS = 200 // nobody reads more, and they cost time

export interface Parsed {
  readonly tree: Tree | undefined // undefined: the text could not be understood
  readonly sites: Sites
  readonly problems: readonly Problem[]
}

/** Reads a text that limitProblems() let pass. Never throws. */
export function parseYaml(text: string): Parsed {
  try {
    return understood(text)
  } catch {
    // The gate keeps out all that is known to exhaust the parser; should a text still do so, that is the author's to hear and not a crash.
    const message = 'the text is tangled in a way that cannot be read'
    const help = 'copy it piece by piece into a new file, and check after each piece'
    return {
      tree: undefined,
      sites: new Sites(),
      problems: [problem('OTR014', message, { line: 1, column: 1 }, { help })],
    }
  }
}

function understood(text: string): Parsed {
  const lines = new Lines(text)
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
  const tree = walk.value(document.contents as ParsedNode | null, [], null)
  return { tree: errors.length > 0 ? undefined : tree, sites: walk.sites, problems: [...errors, ...walk.problems] }
}

class Walk {
  readonly sites = new Sites()
  readonly problems: Problem[] = []
  private readonly text: string
  private readonly lines: Lines

  constructor(text: string, lines: Lines) {
    this.text = text
    this.lines = lines
  }

  value(node: ParsedNode | null, path: Path, key: ParsedNode | null): Tree {
    this.sites.set(path, this.site(node, key))
    if (node === null) return null
    if (isMap(node)) return this.object(node.items as Pair<ParsedNode, ParsedNode | null>[], path)
    if (isSeq(node)) return (node.items as ParsedNode[]).map((item, index) => this.value(item, [...path, index], null))
    if (!isScalar(node)) return null
    this.problems.push(...cutOffAtHash(this.text, this.lines, node))
    const plain = node.value
    return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null
  }

  private object(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], path: Path): Tree {
    const object: Record<string, Tree> = {}
    const first = new Map<string, ParsedNode>()
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
        const beside = [{ ...this.lines.placeOf(earlier.range[0]), says: `${name} stands here first` }]
        this.problems.push(
          problem('OTR015', `the key ${name} stands twice`, this.lines.placeOf(key.range[0]), {
            help: 'keep one of the two',
            length: name.length,
            beside,
          }),
        )
      } else {
        first.set(name, key)
        object[name] = this.value(pair.value, [...path, name], key)
      }
    }
    return object
  }

  private site(node: ParsedNode | null, key: ParsedNode | null): Site {
    const start = node?.range[0] ?? key?.range[1] ?? 0
    const value = this.lines.placeOf(start)
    const end = node?.range[1] ?? start
    const length = this.lines.lengthOf(start, Math.max(end, start + 1))
    if (!key) return { value, key: value, length, keyLength: length, start, end }
    const keyLength = this.lines.lengthOf(key.range[0], key.range[1])
    return { value, key: this.lines.placeOf(key.range[0]), length, keyLength, start, end }
  }

  private refuse(code: Problem['code'], offset: number, message: string, help: string): void {
    this.problems.push(problem(code, message, this.lines.placeOf(offset), { help }))
  }
}
