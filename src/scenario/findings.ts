// The problems that a look through a bare tree finds, each at the place of the value or key that it is about.

import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import { beside } from './known.ts'
import type { RuleCode } from './rules.ts'
import type { Path, Sites, Tree } from './tree.ts'

export class Findings {
  readonly problems: Problem[] = []
  protected readonly tree: Tree
  protected readonly sites: Sites

  constructor(tree: Tree, sites: Sites) {
    this.tree = tree
    this.sites = sites
  }

  /** `other`: another place that has to do with it, and what is said there. `atKey`: the key of the path is meant, not its value. */
  protected add(
    code: RuleCode,
    path: Path,
    message: string,
    help: string,
    other?: readonly [Path, string],
    atKey = false,
  ): void {
    const site = this.sites.near(path)
    this.problems.push(
      problem(code, message, atKey ? site.key : site.value, {
        help,
        length: atKey ? site.keyLength : site.length,
        beside: other ? [beside(this.sites, other[0], other[1])] : undefined,
      }),
    )
  }
}
