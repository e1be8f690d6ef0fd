// pack-teacher FILE --out DIR [--sources DIR]: the teacher's pack as HTML files, from the scenario alone.
// Exit status: 0 written, 1 the scenario has errors or a quote that is not verified (nothing is written), 2 it could not run.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyse } from '../analysis/analyse.ts'
import { teacherPack } from '../classroom/pack/pack.ts'
import { type PackWords, packSource } from '../classroom/pack/pack-source.ts'
import { dayIn } from '../wording/dates.ts'
import { wordsFrom } from '../wording/words.ts'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { verified } from './verified.ts'

const USAGE = 'name one file and a folder: pack-teacher FILE --out DIR [--sources DIR]'

/** The pack's words in the one language there is. */
export function packWords(): PackWords {
  const file = (name: string) => readFileSync(new URL(`../wording/${name}`, import.meta.url), 'utf8')
  const words = wordsFrom(`${file('en-class.ftl')}\n${file('en-lesson.ftl')}\n${file('en-pack.ftl')}`)
  return { ...words, day: (iso) => dayIn(words.language, iso) }
}

export async function teacherPackCommand(args: readonly string[], io: Io): Promise<number> {
  const read = commandLine(args, { sources: { type: 'string', multiple: true }, out: { type: 'string' } })
  if (typeof read === 'string') {
    io.stderr(`${read}\n`)
    return 2
  }
  const { values, positionals } = read
  const [file] = positionals
  if (file === undefined || positionals.length > 1 || values.out === undefined) {
    io.stderr(`${USAGE}\n`)
    return 2
  }
  const found = verified(file, values.sources ?? [], io)
  if (typeof found === 'number') return found
  const { scenario } = found
  const folder = resolve(io.cwd, values.out)
  mkdirSync(folder, { recursive: true })
  const papers = teacherPack(packSource(scenario, analyse(scenario), packWords()))
  for (const { name, html } of papers) writeFileSync(join(folder, name), html)
  io.stdout(
    `${papers.map(({ name, title }) => `${name}\t${title}\n`).join('')}open ${join(values.out, 'index.html')}\n`,
  )
  return 0
}
