// Lists that say nothing. Limit: only those that may be left out; where something must stand, that is shape.ts's affair.

import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

/** Voices and red lines are not among them: that a leader has none is worth writing down. */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set([
  'supports',
  'groups',
  'linkages',
  'playbooks',
  'objectives',
  'standards',
  'glossary',
  'discussion',
])

/** OTR508. */
export function emptyLists(tree: Tree, sites: Sites): readonly Problem[] {
  const problems: Problem[] = []
  const visit = (node: Tree, path: Path): void => {
    const key = path[path.length - 1]
    if (isList(node) && node.length === 0 && typeof key === 'string' && MAY_BE_LEFT_OUT.has(key)) {
      const site = sites.near(path)
      problems.push(
        problem('OTR508', `the list ${key} is empty`, site.value, {
          help: 'write its entries, or delete the line',
          length: site.length,
        }),
      )
    }
    if (isList(node)) for (const [index, item] of node.entries()) visit(item, [...path, index])
    else if (isObject(node)) for (const name of Object.keys(node)) visit(node[name]!, [...path, name])
  }
  visit(tree, [])
  return problems
}
