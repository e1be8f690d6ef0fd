// What a scenario from a stranger must not do: leave its folder, or hide characters that make a text look like another. (Reserved keys: yaml.ts.)

import { entries } from './known.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

/** Turns the direction of writing by force, tags, halves of characters, controls: none of them belongs in a text. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u

/** The source's own words stay as they are; the fold takes such characters out when it compares. */
const VERBATIM: readonly (string | number)[] = ['exact', 'prefix', 'suffix']

/** May this be a file's plain name? No folder, no drive, no way up, nothing hidden. */
export const isPlainName = (name: string): boolean =>
  /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(name) && !name.includes('..')

/** OTR802 and 803. */
export function safety(tree: Tree, sites: Sites): readonly Problem[] {
  const problems: Problem[] = []
  for (const { path, entry } of entries(tree, ['sources'])) {
    if (typeof entry.file !== 'string' || entry.file.trim() === '' || isPlainName(entry.file)) continue
    const site = sites.near([...path, 'file'])
    const name = entry.file.split(/[/\\:]/).pop()!
    problems.push(
      problem('OTR802', `${entry.file.slice(0, 60)} is no plain file name`, site.value, {
        help: isPlainName(name)
          ? `put the document into sources/ and write file: ${name}`
          : 'write the name of a file in sources/',
        length: site.length,
      }),
    )
  }
  hidden(tree, [], sites, problems)
  return problems
}

function hidden(tree: Tree, path: Path, sites: Sites, problems: Problem[]): void {
  if (isList(tree)) {
    for (const [index, item] of tree.entries()) hidden(item, [...path, index], sites, problems)
  } else if (isObject(tree)) for (const key of Object.keys(tree)) hidden(tree[key]!, [...path, key], sites, problems)
  else if (typeof tree === 'string' && !VERBATIM.includes(path[path.length - 1]!)) {
    const found = HIDDEN.exec(tree)
    if (!found) return
    const site = sites.near(path)
    const name = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    problems.push(
      problem(
        'OTR803',
        `this text holds a hidden character (${name}) that can make it look like another text`,
        site.value,
        {
          help: 'type the text anew',
          length: site.length,
        },
      ),
    )
  }
}
