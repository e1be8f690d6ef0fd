// Does the tree have the format's shape? Every place where not; the words for it are shape-wording.ts. Limit: one value at a time; what
// fits together is fitting.ts.

import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { ScenarioFile } from './schema.ts'
import { scenarioFile } from './schema.ts'
import { MOST_ISSUES, ShapeWording } from './shape-wording.ts'
import type { Sites, Tree } from './tree.ts'

/** The file if its shape holds, else null and the problems. */
export function shape(
  tree: Tree,
  sites: Sites,
): { readonly file: ScenarioFile | null; readonly problems: readonly Problem[] } {
  const result = parsed(tree)
  if (result === null) {
    const message = 'the file has more mistakes than can be told'
    return { file: null, problems: [problem('OTR001', message, sites.near([]).value, { help: 'is it a scenario?' })] }
  }
  if (result.success) return { file: result.data, problems: [] }
  const wording = new ShapeWording(tree, sites)
  const problems = result.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => wording.problems(issue, []))
  return { file: null, problems: problems.filter((found) => !wording.misspelt.has(found)) }
}

/** What the schema says; null where it has so much to say that it cannot (it calls itself for every list of mistakes). */
function parsed(tree: Tree): ReturnType<typeof scenarioFile.safeParse> | null {
  try {
    return scenarioFile.safeParse(tree)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
