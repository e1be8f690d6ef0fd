// Every id of a scenario file: where it is defined, and where it is used. Limit: for a file that is right.

import type { Spot, Spots } from './yaml-places.ts'

export type IdKind = 'source' | 'person' | 'quote' | 'issue' | 'option' | 'leader' | 'group'

export interface Definition {
  readonly kind: IdKind
  readonly id: string
  readonly issue: string | null // of an option
  readonly spot: Spot
}

export interface Use {
  readonly kinds: readonly IdKind[] // what may stand here
  readonly id: string
  readonly issue: string | null // of an option
  readonly byKey: boolean // the key is the id
  readonly spot: Spot
}

const DEFINED: readonly (readonly [IdKind, RegExp])[] = [
  ['source', /^sources\.\d+\.id$/],
  ['person', /^people\.\d+\.id$/],
  ['quote', /^quotes\.\d+\.id$/],
  ['issue', /^issues\.\d+\.id$/],
  ['option', /^issues\.\d+\.options\.\d+\.id$/],
  ['leader', /^leaders\.\d+\.id$/],
  ['group', /^groups\.\d+\.id$/],
]

const ACTOR = '(?:leaders|groups)\\.\\d+'
const LINE = 'leaders\\.\\d+\\.tactic\\.redLines\\.\\d+'
const VALUES: readonly (readonly [IdKind, RegExp])[] = [
  ['source', /^quotes\.\d+\.source$/],
  ['person', /^(quotes\.\d+\.speaker|leaders\.\d+\.(person|voices\.\d+))$/],
  ['quote', new RegExp(`basis\\.(.*\\.)?(quotes|expected)\\.\\d+$|^${LINE}\\.quote$`)],
  ['issue', new RegExp(`^(quotes\\.\\d+\\.supports\\.\\d+\\.issue|agenda\\.\\d+\\.issues\\.\\d+|${LINE}\\.issue)$`)],
  ['leader', /^(groups\.\d+\.leader|bargaining\.opens|playbooks\.\d+\.seat)$/],
]
const KEYS: readonly (readonly [readonly IdKind[], RegExp])[] = [
  [
    ['issue'],
    new RegExp(`^(${ACTOR}\\.preferences|linkages\\.\\d+\\.when|history\\.outcome|history\\.basis)\\.[^.]+$`),
  ],
  [['leader'], /^ratification\.[^.]+$/],
  [['leader', 'group'], /^linkages\.\d+\.effect\.[^.]+$/],
]
/** Options, with where the issue stands: a key of the path, or `issue` beside the list. */
const CHOICES = new RegExp(
  `^(?:${ACTOR}\\.preferences\\.([^.]+)\\.ideal|(?:history\\.outcome|linkages\\.\\d+\\.when)\\.([^.]+))$`,
)
const SCORES = new RegExp(`^${ACTOR}\\.preferences\\.([^.]+)\\.scores\\.[^.]+$`)
const LISTED = new RegExp(`^(?:quotes\\.\\d+\\.supports\\.\\d+|${LINE})\\.options\\.\\d+$`)

export function definitionsIn(spots: Spots): readonly Definition[] {
  return DEFINED.flatMap(([kind, form]) =>
    spots.matching(form).map((spot) => ({
      kind,
      id: String(spot.data),
      issue: kind === 'option' ? String(spots.at('issues', spot.path[1]!, 'id').data) : null,
      spot,
    })),
  )
}

export function usesIn(spots: Spots): readonly Use[] {
  const value = (kind: IdKind, spot: Spot, issue: string | null): Use => {
    return { kinds: [kind], id: String(spot.data), issue, byKey: false, spot }
  }
  const byKey = (kinds: readonly IdKind[], spot: Spot, issue: string | null): Use => {
    return { kinds, id: String(spot.path.at(-1)), issue, byKey: true, spot }
  }
  const inPath = (form: RegExp, spot: Spot): string => {
    const [, one, other] = form.exec(spot.name)!
    return (one ?? other)!
  }
  return [
    ...VALUES.flatMap(([kind, form]) => spots.matching(form).map((spot) => value(kind, spot, null))),
    ...KEYS.flatMap(([kinds, form]) => spots.matching(form).map((spot) => byKey(kinds, spot, null))),
    ...spots.matching(CHOICES).map((spot) => value('option', spot, inPath(CHOICES, spot))),
    ...spots.matching(SCORES).map((spot) => byKey(['option'], spot, inPath(SCORES, spot))),
    ...spots.matching(LISTED).map((spot) => {
      return value('option', spot, String(spots.at(...spot.path.slice(0, -2), 'issue').data))
    }),
  ]
}

/** The uses of what is defined here. */
export const usesOf = (definition: Definition, uses: readonly Use[]): readonly Use[] =>
  uses.filter(
    (use) => use.id === definition.id && use.kinds.includes(definition.kind) && use.issue === definition.issue,
  )
