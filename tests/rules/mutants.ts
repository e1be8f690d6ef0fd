// Scenario files with one mistake each, of the kinds that authors make, and the lines on which that mistake may be reported.
// Limit: mistakes in a file that was right. Those in quotes are in quote-mutants.ts.

import type { Definition, IdKind, Use } from './ids-of.ts'
import { definitionsIn, usesIn, usesOf } from './ids-of.ts'
import type { Edit, Spot } from './yaml-places.ts'
import { Spots } from './yaml-places.ts'

export interface Mutant {
  readonly text: string
  readonly lines: readonly number[] // where it may be reported: the line of the change, and what that line belongs to
  readonly what: string // for whoever reads a failure
}

export type Making = () => Mutant

/** A file to be changed, looked through once. */
export class Original {
  readonly text: string
  readonly spots: Spots
  readonly definitions: readonly Definition[]
  readonly uses: readonly Use[]

  constructor(text: string) {
    this.text = text
    this.spots = new Spots(text)
    this.definitions = definitionsIn(this.spots)
    this.uses = usesIn(this.spots)
  }

  idsOf(kind: IdKind, issue: string | null): readonly string[] {
    return this.definitions.filter((one) => one.kind === kind && one.issue === issue).map(({ id }) => id)
  }
}

export const mutant = (what: string, edit: Edit, ...lines: readonly number[]): Mutant => {
  return { text: edit.text, lines: [edit.line, ...lines], what }
}

/** Keys without which a file is wrong: those that must be there, and those that only something beside them asks for. */
const NEEDED = new RegExp(
  '^(?:(?:format|id|title|language|summary|setting|sources|people|quotes|issues|leaders|agenda|bargaining|ratification)' +
    '|setting\\.\\w+|classroom\\.\\w+|sources\\.\\d+\\.(?:id|title|publisher|date|licence|file)|people\\.\\d+\\.\\w+' +
    '|quotes\\.\\d+\\.(?:id|source|speaker|kind|exact|means)|quotes\\.\\d+\\.supports\\.\\d+\\.\\w+' +
    '|issues\\.\\d+\\.(?:id|title|question|options)|issues\\.\\d+\\.options\\.\\d+\\.(?:id|label|text|at|noDeal)' +
    '|leaders\\.\\d+\\.(?:id|person|side|voices|brief|preferences)|groups\\.\\d+\\.(?:id|leader|name|weight|threshold|preferences)' +
    '|.*\\.preferences\\.[^.]+\\.(?:salience|ideal|shape|scores|basis)|.*\\.threshold\\.(?:at|give)' +
    '|ratification\\.[^.]+\\.quota|agenda\\.\\d+\\.\\w+|bargaining\\.rounds|history\\.\\w+|playbooks\\.\\d+\\.\\w+' +
    '|.*\\.(?:standard|plain)|learning\\.(?:standards|glossary)\\.\\d+\\.\\w+)$',
)

/** Pairs whose key is an id of the author's, not a word of the format. */
const BY_ID = /(?:^|\.)(?:preferences|ratification|scores|when|effect|outcome|history\.basis)\.[^.]+$/

/** Numbers just beyond what may stand there, below and above. */
const BEYOND: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\.(?:salience|weight)$/, [0, 0.5, 1e15]],
  [/\.(?:at|walkAway|threshold|scores\.[^.]+)$/, [-1, 101]],
  [/\.quota$/, [0, 101]],
  [/\.effect\.[^.]+$/, [-101, 101]],
  [/\.rounds$/, [0, 21]],
  [/\.minutes$/, [0, 601]],
  [/\.reciprocity$/, [-0.1, 1.1]],
  [/\.agreementShare\.\d$/, [-0.1, 1.1]],
]

/** A list whose absence the format allows, and with it its being empty. */
const MAY_BE_EMPTY = /\.(?:voices|redLines)$/

const isKey = (spot: Spot): boolean => spot.keyStart !== null
const isText = (spot: Spot): boolean => typeof spot.data === 'string'
const isNumber = (spot: Spot): boolean => typeof spot.data === 'number'
const shown = (spot: Spot): string => (spot.name.length > 60 ? `…${spot.name.slice(-59)}` : spot.name)

/** A typing mistake in a word: two letters changed places, else one left out. Never one of the known words. */
export function misspelt(word: string, known: readonly string[]): string {
  const letters = [...word]
  const tries = letters.flatMap((letter, k) => {
    if (k === 0) return []
    const without = [...letters.slice(0, k), ...letters.slice(k + 1)].join('')
    const next = letters[k + 1]
    return next === undefined
      ? [without]
      : [[...letters.slice(0, k), next, letter, ...letters.slice(k + 2)].join(''), without]
  })
  return tries.find((one) => one !== word && !known.includes(one) && /[a-z0-9]$/i.test(one)) ?? `${word}x`
}

/** The lines of the thing around a spot: where it begins, and the line of its key. */
function aroundLines({ spots }: Original, spot: Spot): readonly number[] {
  const parent = spots.around(spot)
  return [spots.lineAt(parent.start), ...(parent.keyStart === null ? [] : [spots.lineAt(parent.keyStart)])]
}

const dropping = (file: Original, form: RegExp): readonly Making[] =>
  file.spots
    .matching(form)
    .filter((spot) => isKey(spot) && spot.siblings > 1)
    .map((spot) => () => mutant(`${shown(spot)} dropped`, file.spots.drop(spot), ...aroundLines(file, spot)))

function retyped(file: Original, use: Use, id: string, what: string): Mutant {
  const edit = use.byKey ? file.spots.rename(use.spot, id) : file.spots.replace(use.spot, id)
  return mutant(`${shown(use.spot)}: ${what}`, edit)
}

const allIds = (file: Original): readonly string[] => file.definitions.map(({ id }) => id)

/** Values of another kind for this spot. */
function otherKinds(spot: Spot): readonly string[] {
  if (spot.kind === 'list') return ['some words', '7']
  if (spot.kind === 'map') return ['7', '[1]']
  if (isText(spot)) return ['[some, words]', '7', 'true', '{ some: words }']
  return isNumber(spot) ? ['many', '[1]', 'true'] : ['perhaps', '7']
}

/** What can go wrong in a file, kind by kind: everything that could be made of it, made when called. */
export const MAKERS: Readonly<Record<string, (file: Original) => readonly Making[]>> = {
  'key dropped': (file) => dropping(file, NEEDED),

  'key misspelt': (file) =>
    file.spots.all
      .filter((spot) => isKey(spot) && !BY_ID.test(spot.name))
      .map((spot) => () => {
        const key = misspelt(String(spot.path.at(-1)), [])
        return mutant(`${shown(spot)} as ${key}`, file.spots.rename(spot, key))
      }),

  'key duplicated': (file) =>
    file.spots.all.filter(isKey).map((spot) => () => {
      const edit = file.spots.addAfter(spot, file.text.slice(spot.keyStart!, spot.end))
      return mutant(`${shown(spot)} twice`, edit)
    }),

  'value of the wrong kind': (file) =>
    file.spots.all
      .filter((spot) => spot.path.length > 0)
      .flatMap((spot) =>
        otherKinds(spot).map((words) => () => mutant(`${shown(spot)}: ${words}`, file.spots.replace(spot, words))),
      ),

  'number out of range': (file) =>
    file.spots.all.filter(isNumber).flatMap((spot) => {
      const beyond = BEYOND.find(([form]) => form.test(spot.name))?.[1] ?? []
      return beyond.map((value) => () => {
        return mutant(`${shown(spot)}: ${value}`, file.spots.replace(spot, String(value)))
      })
    }),

  'sign flipped': (file) =>
    file.spots.all
      .filter((spot) => isNumber(spot) && spot.data !== 0)
      .map((spot) => () => {
        return mutant(`${shown(spot)}: ${-Number(spot.data)}`, file.spots.replace(spot, String(-Number(spot.data))))
      }),

  'id misspelt at its definition': (file) =>
    file.definitions
      .filter((definition) => definition.kind === 'quote' || usesOf(definition, file.uses).length > 0)
      .map((definition) => () => {
        const id = misspelt(definition.id, allIds(file))
        return mutant(`${shown(definition.spot)}: ${id}`, file.spots.replace(definition.spot, id))
      }),

  'id misspelt at its use': (file) =>
    file.uses.map((use) => () => {
      const id = misspelt(use.id, allIds(file))
      return retyped(file, use, id, id)
    }),

  'id duplicated': (file) =>
    file.definitions.flatMap((definition) => {
      const [first] = file.idsOf(definition.kind, definition.issue)
      return first === definition.id
        ? []
        : [() => mutant(`${shown(definition.spot)}: ${first}`, file.spots.replace(definition.spot, first!))]
    }),

  'reference to another kind': (file) =>
    file.uses.map((use) => () => {
      const own = use.kinds.flatMap((kind) => file.idsOf(kind, use.issue))
      const other = file.definitions.find(({ kind, id }) => !use.kinds.includes(kind) && !own.includes(id))!
      return retyped(file, use, other.id, `${other.id}, ${other.kind} for ${use.kinds[0]}`)
    }),

  'two entries swapped': (file) => {
    const next = (spot: Spot): Spot | undefined => file.spots.beside(spot, 1)
    const places = file.spots.matching(/^(?:issues\.\d+\.options\.\d+|expect\.agreementShare\.\d)$/)
    const ids = file.spots.matching(/^quotes\.\d+$/).flatMap((quote) => {
      const other = next(quote)
      return other ? [[file.spots.at(...quote.path, 'id'), file.spots.at(...other.path, 'id')] as const] : []
    })
    const pairs = places.flatMap((spot) => (next(spot) ? [[spot, next(spot)!] as const] : []))
    return [...pairs, ...ids].map(([one, other]) => () => {
      const { text, lines } = file.spots.swap(one, other)
      const within = one.kind === 'map' ? file.text.slice(one.start, other.end).split('\n').length : 1
      const all = Array.from({ length: within }, (_, k) => lines[0]! + k)
      return { text, lines: [...lines, ...all], what: `${shown(one)} and the next` }
    })
  },

  'list emptied': (file) =>
    file.spots.all
      .filter((spot) => spot.kind === 'list' && spot.siblings > 0 && !MAY_BE_EMPTY.test(spot.name))
      .map((spot) => () => {
        const key = spot.keyStart === null ? [] : [file.spots.lineAt(spot.keyStart)]
        return mutant(`${shown(spot)}: []`, file.spots.replace(spot, '[]'), ...key)
      }),

  'option without noDeal': (file) =>
    file.spots.matching(/\.noDeal$/).map((spot) => () => {
      const options = file.spots.at(...spot.path.slice(0, 3))
      const lines = [options.start, options.keyStart!].map((offset) => file.spots.lineAt(offset))
      return mutant(`${shown(spot)} dropped`, file.spots.drop(spot), ...lines)
    }),

  'second noDeal': (file) =>
    file.spots
      .matching(/^issues\.\d+\.options\.\d+\.text$/)
      .filter((spot) => !file.spots.has(...spot.path.slice(0, -1), 'noDeal'))
      .map((spot) => () => mutant(`${shown(spot)}, noDeal`, file.spots.addAfter(spot, 'noDeal: true'))),

  'basis removed': (file) => dropping(file, /^(?:.*\.preferences\.[^.]+\.basis|history\.basis\.[^.]+)$/),

  'issue left out of a preferences block': (file) => dropping(file, /^(?:leaders|groups)\.\d+\.preferences\.[^.]+$/),

  'quota over 100': (file) =>
    file.spots
      .matching(/\.quota$/)
      .flatMap((spot) =>
        [101, 120, 500].map(
          (quota) => () => mutant(`${shown(spot)}: ${quota}`, file.spots.replace(spot, String(quota))),
        ),
      ),

  'agenda issue twice': (file) =>
    file.spots.matching(/^agenda\.\d+\.issues\.\d+$/).flatMap((spot) =>
      file
        .idsOf('issue', null)
        .filter((id) => file.spots.matching(/^agenda\.\d+\.issues\.\d+$/).some(({ data }) => data === id))
        .map((id) => () => {
          const edit = file.spots.put(spot.end, spot.end, `, ${id}`)
          const late = file.spots.matching(/^agenda\.\d+\.issues\.\d+$/).filter(({ data }) => data === id)
          return mutant(`${shown(spot)}, ${id}`, edit, ...late.map(({ start }) => file.spots.lineAt(start)))
        }),
    ),

  'history option of another issue': (file) =>
    file.spots.matching(/^history\.outcome\.[^.]+$/).flatMap((spot) => {
      const own = file.idsOf('option', String(spot.path[2]))
      const others = file.definitions.filter(({ kind, id }) => kind === 'option' && !own.includes(id))
      return others.map(
        ({ id }) =>
          () =>
            mutant(`${shown(spot)}: ${id}`, file.spots.replace(spot, id)),
      )
    }),

  'invisible character inserted': (file) => invisible(file),

  'tab indent': (file) =>
    file.spots.all.flatMap((spot) => {
      const before = file.text.slice(0, spot.keyStart ?? 0)
      const indent = /\n( +)(?:- )?$/.exec(before)?.[1]
      if (indent === undefined || spot.inFlow) return [] // between brackets a tab is as good as a space
      const start = before.lastIndexOf('\n') + 1
      return ['\t', `${indent.slice(2)}\t`, `${indent}\t`].map((tab) => () => {
        return mutant(`${shown(spot)}: ${JSON.stringify(tab)}`, file.spots.put(start, start + indent.length, tab))
      })
    }),

  'text cut by  #': (file) =>
    file.spots.all
      .filter((spot) => isText(spot) && spot.plain && /\S \S/.test(file.text.slice(spot.start, spot.end)))
      .map((spot) => () => {
        const words = file.text.slice(spot.start, spot.end)
        const space = words.indexOf(' ', words.length / 2)
        const at = spot.start + (space < 0 ? words.indexOf(' ') : space)
        return mutant(`${shown(spot)} cut`, file.spots.put(at, at + 1, ' #', spot.start), file.spots.lineAt(at))
      }),
}

const UNSEEN = ['\u200b', '\u2060', '\ufeff', '\u200d', '\u202e', '\u00a0'] as const

/** In the indent, in keys, in ids, in the author's texts and in quotes. */
function invisible(file: Original): readonly Making[] {
  const { spots } = file
  const put = (place: string, offset: number, sign: string): Making => {
    const code = `U+${sign.codePointAt(0)!.toString(16)}`
    return () => mutant(`${code} in ${place}`, spots.put(offset, offset, sign))
  }
  const each = (chosen: readonly Spot[], offset: (spot: Spot) => number, signs: readonly string[] = UNSEEN) =>
    chosen.map((spot, k) => put(shown(spot), offset(spot), signs[k % signs.length]!))
  const middle = (spot: Spot): number => Math.floor((spot.start + spot.end) / 2)
  const first = spots.all.filter(
    (spot) => isKey(spot) && !spot.inFlow && /\n +$/.test(file.text.slice(0, spot.keyStart!)),
  )
  const texts = spots.all.filter(
    (spot) => isText(spot) && /\.(?:text|label|because|standard|plain|title)$/.test(spot.name),
  )
  return [
    ...each(first.slice(0, 40), ({ keyStart }) => keyStart! - 1),
    ...each(spots.all.filter(isKey).slice(0, 80), ({ keyStart }) => keyStart! + 1),
    ...each(
      file.definitions.map(({ spot }) => spot),
      middle,
    ),
    ...each(texts, middle, UNSEEN.slice(0, 5)), // a space that does not break is a space
    ...each(spots.matching(/^quotes\.\d+\.exact$/), middle, UNSEEN.slice(0, 5)),
  ]
}
