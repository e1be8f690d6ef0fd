// Which ids a file declares, and where. Reads the bare tree, so that it works where the shape has failed elsewhere.

import type { Beside, Problem } from './problem.ts'
import { problem } from './problem.ts'
import { ID, idLike } from './schema-parts.ts'
import type { Path, Sites, Tree, TreeObject } from './tree.ts'
import { isList, isObject, treeAt } from './tree.ts'

/** The ids of one kind, in the order of the file. */
export interface Known {
  readonly word: string // 'quote'
  readonly list: Path // where they are declared
  readonly ids: ReadonlyMap<string, Path> // id -> path of its id
  readonly declared: boolean // is there a list at all? If not, that is the problem, and no reference is.
  readonly odd: ReadonlySet<string> // what stands where an id should be and is none
}

export interface Catalogue {
  readonly sources: Known
  readonly people: Known
  readonly quotes: Known
  readonly issues: Known
  readonly leaders: Known
  readonly actors: Known // leaders and groups: one kind
  readonly options: ReadonlyMap<string, Known> // by issue id
  readonly twice: readonly Problem[] // OTR310
}

/** The object entries of the list at the path. */
export function entries(tree: Tree, path: Path): readonly { readonly path: Path; readonly entry: TreeObject }[] {
  const list = treeAt(tree, path)
  if (!isList(list)) return []
  return list.flatMap((entry, index) => (isObject(entry) ? [{ path: [...path, index], entry }] : []))
}

/** The key-value pairs of the object at the path. */
export function pairs(
  tree: Tree,
  path: Path,
): readonly { readonly path: Path; readonly key: string; readonly value: Tree }[] {
  const object = treeAt(tree, path)
  if (!isObject(object)) return []
  return Object.keys(object).map((key) => ({ path: [...path, key], key, value: object[key]! }))
}

export function catalogue(tree: Tree, sites: Sites): Catalogue {
  const twice: Problem[] = []
  const collect = (word: string, ...lists: readonly Path[]): Known => {
    const ids = new Map<string, Path>()
    const odd = new Set<string>()
    for (const { path, entry } of lists.flatMap((list) => entries(tree, list))) {
      const id = entry.id
      if (typeof id !== 'string' || !ID.test(id)) {
        odd.add(String(id)).add(idLike(String(id))) // and what it will be once it is mended
        continue
      }
      const first = ids.get(id)
      if (first) twice.push(duplicate(sites, word, id, first, [...path, 'id']))
      else ids.set(id, [...path, 'id'])
    }
    return { word, list: lists[0]!, ids, declared: lists.some((list) => isList(treeAt(tree, list))), odd }
  }
  const options = new Map<string, Known>()
  for (const { path, entry } of entries(tree, ['issues'])) {
    const known = collect('option', [...path, 'options'])
    if (typeof entry.id === 'string' && !options.has(entry.id)) options.set(entry.id, known)
  }
  const actors = collect('leader or group', ['leaders'], ['groups'])
  const leaders = new Map([...actors.ids].filter(([, path]) => path[0] === 'leaders'))
  collect('agenda item', ['agenda'])
  return {
    sources: collect('source', ['sources']),
    people: collect('person', ['people']),
    quotes: collect('quote', ['quotes']),
    issues: collect('issue', ['issues']),
    leaders: { ...actors, word: 'leader', ids: leaders, declared: isList(treeAt(tree, ['leaders'])) },
    actors,
    options,
    twice,
  }
}

function duplicate(sites: Sites, word: string, id: string, first: Path, second: Path): Problem {
  const site = sites.near(second)
  return problem('OTR310', `two things are called ${id}; every ${word} needs an id of its own`, site.value, {
    help: `rename one of them, for example ${id}-2`,
    length: site.length,
    beside: [beside(sites, first, `${id} stands here first`)],
  })
}

export const beside = (sites: Sites, path: Path, says: string): Beside => ({ ...sites.near(path).value, says })
