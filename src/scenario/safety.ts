// What a scenario from a stranger must not do: leave its folder, or hide characters that make a text look like another. (Reserved keys: yaml.ts.)

import { entries } from './known.ts'
import { Lines } from './lines.ts'
import type { Place, Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { Path, Sites, Tree } from './tree.ts'
import { isList, isObject } from './tree.ts'

/** Turns the direction of writing by force, tags, halves of characters, controls: none of them belongs in a text. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u

/** Marks without a form of their own. Some scripts need them; after a pictograph they join it with the next. */
const UNSEEN =
  /(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])(?:[\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|\u200d)/u
const NEEDS_THEM = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u

/** The source's own words stay as they are; the fold takes such characters out when it compares. */
const VERBATIM: readonly (string | number)[] = ['exact', 'prefix', 'suffix']

/** May this be a file's plain name? No folder, no drive, no way up, nothing hidden. */
export const isPlainName = (name: string): boolean =>
  /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(name) && !name.includes('..')

/** OTR802, 803 and, where it does no harm but to whoever searches, 507. */
export function safety(tree: Tree, sites: Sites, text: string): readonly Problem[] {
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
  let lines: Lines | null = null
  hidden(tree, [], problems, (path, character) => {
    const site = sites.near(path)
    const found = text.slice(site.start, site.end).indexOf(character)
    if (found < 0) return { ...site.value, length: site.length } // written as \u…
    lines ??= new Lines(text)
    return { ...lines.placeOf(site.start + found), length: 1 }
  })
  return problems
}

type Find = (path: Path, character: string) => Place & { readonly length: number }

function hidden(tree: Tree, path: Path, problems: Problem[], find: Find): void {
  if (isList(tree)) {
    for (const [index, item] of tree.entries()) hidden(item, [...path, index], problems, find)
  } else if (isObject(tree)) for (const key of Object.keys(tree)) hidden(tree[key]!, [...path, key], problems, find)
  else if (typeof tree === 'string' && !VERBATIM.includes(path[path.length - 1]!)) {
    const found = HIDDEN.exec(tree)
    if (found) {
      const message = `this text holds a hidden character (${name(found)}) that can make it look like another text`
      const place = find(path, found[0])
      problems.push(problem('OTR803', message, place, { help: 'type the text anew', length: place.length }))
    }
    const unseen = NEEDS_THEM.test(tree) ? null : UNSEEN.exec(tree)
    if (unseen) {
      const message = `this text holds a character that nobody sees (${name(unseen)})`
      const help = 'type the word anew: who searches for it does not find it'
      const place = find(path, unseen[0])
      problems.push(problem('OTR507', message, place, { help, length: place.length }))
    }
  }
}

const name = (found: RegExpExecArray): string =>
  `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
