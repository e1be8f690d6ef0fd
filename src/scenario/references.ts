import type { Problem } from './problem.ts'
import type { Sites, Tree } from './tree.ts'
export function references(_tree: Tree, _sites: Sites): readonly Problem[] {
  return []
}
