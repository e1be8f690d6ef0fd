// What to call a part of the file: "the quote floor", "the preference for start". Limit: words for messages only.

import type { Path, Tree, TreeObject } from './tree.ts'
import { isObject, treeAt } from './tree.ts'

const ENTRIES: Readonly<Record<string, string>> = {
  sources: 'source',
  people: 'person',
  quotes: 'quote',
  supports: 'entry of supports',
  issues: 'issue',
  options: 'option',
  leaders: 'leader',
  groups: 'group',
  linkages: 'linkage',
  agenda: 'agenda item',
  redLines: 'red line',
  standards: 'standard',
  glossary: 'glossary entry',
  playbooks: 'playbook',
}

const KEYED: Readonly<Record<string, string>> = {
  preferences: 'preference for',
  ratification: 'ratification of',
  basis: 'basis of',
}

/** The smallest named thing at the path or around it, with "the". */
export function thing(tree: Tree, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1]!
    const parent = path[length - 2]
    const here = treeAt(tree, path.slice(0, length))
    if (typeof last === 'number' && typeof parent === 'string' && ENTRIES[parent] && isObject(here))
      return parent === 'supports' && isObject(treeAt(tree, path.slice(0, length - 2)))
        ? `supports of ${thing(tree, path.slice(0, length - 2))}`
        : entry(ENTRIES[parent], here, last)
    if (typeof last === 'string' && typeof parent === 'string' && KEYED[parent] && isObject(here))
      return `the ${KEYED[parent]} ${last}`
    if (typeof last === 'string' && isObject(here))
      return length === 1 || !isNamed(path, length - 1, tree)
        ? last
        : `${last} of ${thing(tree, path.slice(0, length - 1))}`
  }
  return 'the scenario'
}

function isNamed(path: Path, length: number, tree: Tree): boolean {
  return length > 0 && treeAt(tree, path.slice(0, length)) !== undefined
}

function entry(word: string, here: Tree | undefined, index: number): string {
  const name = isObject(here) ? nameOf(here) : null
  return name === null ? `${word} no. ${index + 1}` : `the ${word} ${name}`
}

const nameOf = (here: TreeObject): string | null => {
  const name = here.id ?? here.issue ?? here.term ?? here.name
  return typeof name === 'string' && name.length > 0 && name.length <= 40 ? name : null
}
