// What ships and under which licence: from the modules and files of a build to the credits and the texts that must go with them.
// Reads node_modules and the licence texts in assets; knows nothing of the build.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Scenario } from '../scenario/scenario.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a build holds that somebody made. */
export interface Shipped {
  readonly packages: readonly string[] // of npm, sorted
  readonly files: readonly string[] // of assets, sorted
}

export interface Credit {
  readonly name: string
  readonly licence: string // as its package names it
  readonly holders: readonly string[] // copyright lines
  readonly text: string // the whole licence
}

/** Helpers that the build tool writes into its output. */
const WRITTEN_BY: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
]

/** Who holds the rights where the package's own files do not say so: from a font's name table, or the package's author. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-serif-4':
    'Copyright 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name Source',
  '@fontsource-variable/atkinson-hyperlegible-next':
    'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
  '@fluent/bundle': 'Copyright Mozilla and other contributors',
  'qrcode-generator': 'Copyright (c) 2009 Kazuhiko Arase',
}

/** Where files of ours come from, by their folder. A file of no such folder is nobody's: the build stops. */
const OURS: readonly (readonly [string, string])[] = [
  ['assets/images/', 'drawn for this project'],
  ['assets/icons/', 'made from `assets/images/icon.svg` by `npm run icons`'],
  ['assets/audio/', 'synthesised by `assets/audio/build`'],
  ['assets/licences/', 'the licence texts themselves'],
]

/** A module's or a file's package, or file of assets; null: our own code, or written by nobody. */
export function partOf(id: string): { readonly package: string } | { readonly file: string } | null {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
  const packed = [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1]
  if (packed) return { package: packed }
  const tool = WRITTEN_BY.find(([pattern]) => pattern.test(path))
  if (tool) return { package: tool[1] }
  const file = path.match(/(?:^|\/)(assets\/.+)$/)?.[1]
  return file ? { file } : null
}

export function shippedOf(ids: Iterable<string>): Shipped {
  const parts = [...ids].map(partOf)
  const sorted = (names: readonly string[]) => [...new Set(names)].sort()
  return {
    packages: sorted(parts.flatMap((part) => (part && 'package' in part ? [part.package] : []))),
    files: sorted(parts.flatMap((part) => (part && 'file' in part ? [part.file] : []))),
  }
}

/** Throws where a package says no licence, or no holder. */
export function creditOf(name: string): Credit {
  const folder = resolve(root, 'node_modules', name)
  const { license } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as { license?: string }
  if (!license) throw new Error(`${name} names no licence`)
  const own = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file))
  const general = resolve(root, `assets/licences/${license}.txt`)
  if (!own && !existsSync(general)) throw new Error(`${name} brings no text of its licence (${license})`)
  const text = tidy(readFileSync(own ? resolve(folder, own) : general, 'utf8'))
  const said = HOLDERS[name] ?? text.split('\n').find((line) => /^\s*copyright\b.*\w{3}/i.test(line))
  if (!said) throw new Error(`nobody is named as the holder of ${name}`)
  const holders = [said.trim()]
  return { name, licence: license, holders, text: text.includes(holders[0]!) ? text : `${holders[0]}\n\n${text}` }
}

/** Line ends of one kind; of a list of further licences (of what a tool is made from) the first only. */
const tidy = (text: string): string =>
  text
    .replaceAll('\r', '')
    .split(/\n#+ licen[cs]es of bundled/i)[0]!
    .replace(/[ \t]+$/gm, '')
    .trim()

const ownLicence = (): string => tidy(readFileSync(resolve(root, 'LICENSE'), 'utf8'))

/** The documents of a scenario, each once. */
function documentRows(scenarios: readonly Scenario[]): readonly string[] {
  return scenarios.flatMap(({ title, sources }) =>
    sources.map(
      (source) =>
        `| ${title} | ${source.title} (${source.publisher}, ${source.date}) | ${source.licence}${
          /^CC0/.test(source.licence)
            ? ', written for this project'
            : '; brief quotes, attributed; the document is not part of this project'
        } |`,
    ),
  )
}

/** assets/credits.md. Throws where a file has no known origin. */
export function creditsPage({ packages, files }: Shipped, scenarios: readonly Scenario[]): string {
  const rows = packages.map(creditOf).map((one) => `| ${one.name} | ${one.licence} | ${one.holders.join('; ')} |`)
  const origin = (file: string): string => {
    const found = OURS.find(([folder]) => file.startsWith(folder))
    if (!found) throw new Error(`nobody says where ${file} comes from`)
    return found[1]
  }
  return `# What ships, and under which licence

Written by \`npm run credits\` from what a build really holds; a test compares. The texts of the licences are in \`assets/licences/licences.txt\`. They go with the pages,
the one file and the package for platforms, and stand in the game under Help.

## From npm

| package | licence | copyright |
|---|---|---|
${rows.join('\n')}

## Our own

The code is under the MIT licence (\`LICENSE\`), and so are these files.

| file | from |
|---|---|
${files.map((file) => `| \`${file}\` | ${origin(file)} |`).join('\n')}

## Scenarios

Written for this project, under the MIT licence; CC0 1.0 as a whole where all documents are. What they quote comes from these documents.

| scenario | document | licence of the document |
|---|---|---|
${documentRows(scenarios).join('\n')}
`
}

/** The texts that must go with the game. Packages under the very same text stand together. */
export function licenceTexts({ packages }: Shipped): string {
  const together = new Map<string, { readonly names: string[]; readonly licence: string }>()
  for (const { name, licence, text } of packages.map(creditOf)) {
    const known = together.get(text)
    if (known) known.names.push(name)
    else together.set(text, { names: [name], licence })
  }
  const parts = [...together].map(([text, { names, licence }]) => `${names.join(', ')} (${licence})\n\n${text}`)
  const rule = `\n\n${'-'.repeat(72)}\n\n`
  return `${[`On the Record\n\n${ownLicence()}`, ...parts].join(rule)}\n`
}
