// Do the options of an issue fit together? One of them noDeal, their places in order and not all the same.
// Works on the bare tree and speaks only of what it can see; missing keys are shape.ts's affair.

import { Findings } from './findings.ts'
import { entries } from './known.ts'
import type { Problem } from './problem.ts'
import { thing } from './thing.ts'
import type { Path, Sites, Tree, TreeObject } from './tree.ts'

/** OTR112 to OTR115. */
export function fittingOptions(tree: Tree, sites: Sites): readonly Problem[] {
  const check = new Options(tree, sites)
  for (const { path, entry } of entries(tree, ['issues'])) check.options([...path, 'options'], entry)
  return check.problems
}

class Options extends Findings {
  options(path: Path, issue: TreeObject): void {
    const options = entries(this.tree, path)
    if (options.length < 2) return
    const name = thing(this.tree, path.slice(0, -1))
    const marked = options.filter(({ entry }) => entry.noDeal === true)
    const odd = options.some(({ entry }) => entry.noDeal !== undefined && typeof entry.noDeal !== 'boolean') // said by shape.ts
    if (marked.length === 0 && !odd) {
      this.add(
        'OTR112',
        path,
        `${name} has no option for the case that nothing is agreed`,
        'write noDeal: true under the option that stands then',
      )
    }
    for (const { path: at } of marked.slice(1)) {
      this.add(
        'OTR112',
        [...at, 'noDeal'],
        `${name} has a second option marked noDeal`,
        'keep noDeal: true under one option',
        [[...marked[0]!.path, 'noDeal'], 'the first one'],
      )
    }
    this.places(path, options, name, typeof issue.id === 'string' ? issue.id : 'the issue')
  }

  private places(
    list: Path,
    options: readonly { readonly path: Path; readonly entry: TreeObject }[],
    name: string,
    issue: string,
  ): void {
    const placed = options.filter(({ entry }) => entry.at !== undefined)
    if (placed.length === 0) return
    if (placed.length < options.length) {
      const bare = options.find(({ entry }) => entry.at === undefined)!
      return void this.add(
        'OTR113',
        [...bare.path, 'id'],
        `${thing(this.tree, bare.path)} has no place (at: …), but other options of ${issue} have one`,
        'give every option of the issue a place from 0 to 100, or take at away from all',
        [[...placed[0]!.path, 'at'], 'here is one'],
      )
    }
    for (let k = 1; k < options.length; k++) {
      const [before, here] = [options[k - 1]!, options[k]!]
      if (typeof before.entry.at !== 'number' || typeof here.entry.at !== 'number' || here.entry.at >= before.entry.at)
        continue
      this.add(
        'OTR114',
        [...here.path, 'at'],
        `the places go backwards: at falls from ${before.entry.at} to ${here.entry.at}`,
        'write the options in the order of their places',
        [[...before.path, 'at'], 'the option before'],
      )
    }
    if (options.every(({ entry }) => typeof entry.at === 'number' && entry.at === options[0]!.entry.at)) {
      this.add(
        'OTR115',
        list,
        `all options of ${name.replace(/^the /, 'the ')} stand at ${String(options[0]!.entry.at)}: there is nothing to bargain over`,
        'give them different places, or leave at out on all of them',
      )
    }
  }
}
