// Where everything of a YAML text stands, and edits at those places. Limit: for tests that change one thing in a well-formed file.

import type { Pair, ParsedNode } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

type Step = string | number

/** A value of the file; offsets in UTF-16 units. */
export interface Spot {
  readonly path: readonly Step[]
  readonly name: string // the path, joined by dots
  readonly start: number
  readonly end: number // without white space at the end
  readonly keyStart: number | null // null: an entry of a list, or the root
  readonly keyEnd: number
  readonly data: unknown // of a scalar; undefined for lists and maps
  readonly kind: 'list' | 'map' | 'scalar'
  readonly plain: boolean // a scalar without quotation marks
  readonly inFlow: boolean // stands between brackets
  readonly index: number // among its siblings
  readonly siblings: number
}

/** A text with one thing changed. */
export interface Edit {
  readonly text: string
  readonly line: number // of the change, from 1
}

export class Spots {
  readonly all: readonly Spot[]
  readonly text: string

  constructor(text: string) {
    this.text = text
    const found: Spot[] = []
    const visit = (node: ParsedNode | null, key: ParsedNode | null, around: Omit<Spot, 'start' | 'end' | 'name'>) => {
      if (node === null) throw new Error(`nothing stands at ${around.path.join('.')}`)
      const list = isSeq(node)
      const kind = list ? 'list' : isMap(node) ? 'map' : 'scalar'
      const [start, end] = node.range
      const kept = text.slice(start, end).trimEnd().length
      const scalar = isScalar(node)
      found.push({
        ...around,
        name: around.path.join('.'),
        start,
        end: start + kept,
        keyStart: key?.range[0] ?? null,
        keyEnd: key?.range[1] ?? start,
        data: scalar ? node.value : undefined,
        kind,
        plain: scalar && node.type === 'PLAIN',
      })
      if (scalar || !(isMap(node) || list)) return
      const inFlow = node.flow === true
      const siblings = node.items.length
      for (const [index, item] of node.items.entries()) {
        const pair = list ? null : (item as Pair<ParsedNode, ParsedNode | null>)
        const step = pair ? String((pair.key as { value?: unknown }).value) : index
        const inside = { path: [...around.path, step], inFlow, index, siblings }
        visit(pair ? pair.value : (item as ParsedNode), pair?.key ?? null, { ...blank, ...inside })
      }
    }
    const root = parseDocument(text).contents as ParsedNode
    visit(root, null, { ...blank, path: [], inFlow: false, index: 0, siblings: 1 })
    this.all = found
  }

  /** Everything whose path, joined by dots, is of this form. */
  matching(form: RegExp): readonly Spot[] {
    return this.all.filter(({ name }) => form.test(name))
  }

  at(...path: readonly Step[]): Spot {
    const name = path.join('.')
    const spot = this.all.find((one) => one.name === name)
    if (!spot) throw new Error(`nothing stands at ${name}`)
    return spot
  }

  has(...path: readonly Step[]): boolean {
    const name = path.join('.')
    return this.all.some((one) => one.name === name)
  }

  around(spot: Spot): Spot {
    return this.at(...spot.path.slice(0, -1))
  }

  /** What stands right beside it: -1 before, +1 after. */
  beside(spot: Spot, step: -1 | 1): Spot | undefined {
    const parent = spot.path.length - 1
    return this.all.find(
      (one) =>
        one.path.length === spot.path.length &&
        one.index === spot.index + step &&
        one.path.slice(0, parent).join('.') === spot.path.slice(0, parent).join('.'),
    )
  }

  lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length
  }

  put(start: number, end: number, words: string, place = start): Edit {
    return { text: this.text.slice(0, start) + words + this.text.slice(end), line: this.lineAt(place) }
  }

  /** The value replaced by other text of the file. */
  replace(spot: Spot, words: string): Edit {
    return this.put(spot.start, spot.end, words)
  }

  /** The key replaced. */
  rename(spot: Spot, key: string): Edit {
    return this.put(spot.keyStart!, spot.keyEnd, key)
  }

  /** The pair or entry taken out; the line is that of the thing around it. Not for the only one of its parent. */
  drop(spot: Spot): Edit {
    const begin = (one: Spot): number => one.keyStart ?? one.start
    const place = this.around(spot).start
    const next = this.beside(spot, 1)
    if (next && spot.keyStart !== null) return this.put(begin(spot), begin(next), '', place)
    const before = this.beside(spot, -1)
    if (!before) throw new Error(`${spot.name} stands alone`)
    return this.put(before.end, spot.end, '', place)
  }

  /** Another pair right after this one. */
  addAfter(spot: Spot, pair: string): Edit {
    const start = spot.keyStart!
    const column = start - (this.text.lastIndexOf('\n', start - 1) + 1)
    const words = spot.inFlow ? `, ${pair}` : `\n${' '.repeat(column)}${pair}`
    const edit = this.put(spot.end, spot.end, words, spot.end)
    return spot.inFlow ? edit : { ...edit, line: edit.line + 1 }
  }

  /** Two values change places; the lines of both, in the order of the file. */
  swap(one: Spot, other: Spot): { readonly text: string; readonly lines: readonly number[] } {
    const [first, second] = one.start < other.start ? [one, other] : [other, one]
    const [a, b] = [this.text.slice(first.start, first.end), this.text.slice(second.start, second.end)]
    const head = this.text.slice(0, first.start) + b + this.text.slice(first.end, second.start)
    return {
      text: head + a + this.text.slice(second.end),
      lines: [this.lineAt(first.start), head.split('\n').length],
    }
  }
}

const blank = {
  path: [] as readonly Step[],
  keyStart: null,
  keyEnd: 0,
  data: undefined,
  kind: 'scalar' as const,
  plain: false,
  inFlow: false,
  index: 0,
  siblings: 0,
}
