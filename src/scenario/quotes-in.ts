// The quotes and sources of a bare tree, so that quotes can be verified even where the rest of a file has failed.

import { entries } from './known.ts'
import type { Path, Tree } from './tree.ts'

/** A quote as written; what is missing or no text is empty. */
export interface WrittenQuote {
  readonly id: string
  readonly source: string
  readonly kind: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly path: Path
}

export interface WrittenSource {
  readonly id: string
  readonly file: string
  readonly licence: string
  readonly sha256: string | null
  readonly path: Path
}

const text = (value: Tree | undefined): string => (typeof value === 'string' ? value : '')

/** Every quote that has an `exact`, in the order of the file. */
export const quotesIn = (tree: Tree): readonly WrittenQuote[] =>
  entries(tree, ['quotes']).flatMap(({ path, entry }) =>
    entry.exact === undefined
      ? []
      : [
          {
            id: text(entry.id),
            source: text(entry.source),
            kind: text(entry.kind),
            exact: text(entry.exact),
            prefix: text(entry.prefix),
            suffix: text(entry.suffix),
            path,
          },
        ],
  )

/** Every source that has an id, in the order of the file. */
export const sourcesIn = (tree: Tree): readonly WrittenSource[] =>
  entries(tree, ['sources']).flatMap(({ path, entry }) =>
    typeof entry.id === 'string'
      ? [
          {
            id: entry.id,
            file: text(entry.file),
            licence: text(entry.licence),
            sha256: /^[0-9a-f]{64}$/.test(text(entry.sha256)) ? text(entry.sha256) : null,
            path,
          },
        ]
      : [],
  )
