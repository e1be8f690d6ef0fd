// new ID [--from doc.md] [--licence NAME]: a folder with a scenario that can be played and passes check; with --from, your document's quotes in it.
// Exit status: 0 made, 2 not made (one line on stderr). Nothing that is there is overwritten; all of the folder appears, or none of it.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { writeLock } from '../evidence/lock.ts'
import { lockOf } from '../evidence/verify-all.ts'
import { readQuotes } from './check-file.ts'
import { type Document, documentParts } from './document-parts.ts'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { PATTERN_SOURCE, patternScenario, patternSource } from './new-pattern.ts'
import { LOCK_NAME, readQuotedScenario } from './quoted-scenario.ts'
import { isPlainName } from './sources.ts'

const MOST_BYTES = 16 * 1024 * 1024
const USAGE = 'new ID [--from doc.md] [--licence CC0-1.0]; for example: new night-market --from market.md'

/** Runs the command; its exit status. */
export async function newScenario(args: readonly string[], io: Io): Promise<number> {
  const fail = (reason: string): number => {
    io.stderr(`${reason}\n`)
    return 2
  }
  const asked = commandLine(args, { from: { type: 'string' }, licence: { type: 'string' } })
  if (typeof asked === 'string') return fail(asked)
  const { values, positionals } = asked
  if (positionals.length !== 1) return fail(`name the new scenario: ${USAGE}`)
  const folder = folderOf(positionals[0]!, io.cwd)
  const id = basename(folder)
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id.length > 64)
    return fail(`${id || positionals[0]} cannot be an id: small letters, digits and hyphens, beginning with a letter`)
  if (existsSync(folder)) return fail(`${shown(folder, io)} is there already; nothing was changed`)
  const document =
    values.from === undefined ? null : documentAt(resolve(io.cwd, values.from), values.from, values.licence)
  if (typeof document === 'string') return fail(document)
  const parts = document ? documentParts(document) : { sources: '', people: '', quotes: '', count: 0 }
  const beside = join(dirname(folder), `.${id}.${process.pid}.tmp`)
  try {
    const failure = write(beside, id, patternScenario({ id, title: titleOf(id), ...parts }), document)
    if (failure) return fail(failure)
    renameSync(beside, folder)
  } catch (error) {
    return fail(`${shown(folder, io)} cannot be written: ${reasonOf(error)}`)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  io.stdout(told(shown(join(folder, `${id}.scenario.yaml`), io), document, parts.count))
  return 0
}

/** A bare id goes into scenarios/ where there is such a folder; a path is taken as it is. */
function folderOf(asked: string, cwd: string): string {
  const path = resolve(cwd, asked)
  const shelf = join(cwd, 'scenarios')
  return /[/\\]/.test(asked) || !existsSync(shelf) ? path : join(shelf, asked)
}

const shown = (path: string, { cwd }: Io): string => {
  const near = relative(cwd, path)
  return near.startsWith('..') ? path : near
}

const titleOf = (id: string): string => id[0]!.toUpperCase() + id.slice(1).replaceAll('-', ' ')

/** The document to quote; or the sentence that says why it cannot be. */
function documentAt(
  path: string,
  name: string,
  licence: string | undefined,
): (Document & { bytes: Uint8Array }) | string {
  const file = basename(path)
  if (!isPlainName(file)) return `${name}: give the document a plain name, such as article.md`
  if (file === PATTERN_SOURCE) return `${name}: give the document another name; ${PATTERN_SOURCE} is the pattern's`
  try {
    const about = statSync(path)
    if (!about.isFile()) return `${name} is not a file`
    if (about.size > MOST_BYTES) return `${name} is larger than 16 MiB; take the part that you quote`
    const bytes = readFileSync(path)
    if (bytes.includes(0)) return `${name} is not a text: save the document as plain text (UTF-8)`
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.trim() === '') return `${name} is empty`
    const date = dateIn(text) ?? about.mtime.toISOString().slice(0, 10)
    return { file, text, bytes, licence: licence ?? 'all rights reserved', date }
  } catch (error) {
    if (error instanceof TypeError) return `${name} is not saved as UTF-8: save it again as plain text (UTF-8)`
    return `${name}: ${(error as { readonly code?: unknown }).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read'}`
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The first date that the document names, as an ISO day. */
function dateIn(text: string): string | null {
  const months = MONTHS.join('|')
  const pattern = `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})\\.? (${months}),? (\\d{4})|\\b(${months}) (\\d{1,2}),? (\\d{4})`
  for (const m of text.matchAll(new RegExp(pattern, 'g'))) {
    const month = m[2] ?? String(MONTHS.indexOf((m[5] ?? m[7])!) + 1)
    const day = `${m[1] ?? m[6] ?? m[9]}-${month.padStart(2, '0')}-${(m[3] ?? m[4] ?? m[8])!.padStart(2, '0')}`
    const date = new Date(`${day}T00:00:00Z`)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day
  }
  return null
}

/** Writes the folder and looks at it with the eyes of check. Gives the sentence that says what is wrong, or null. */
function write(
  folder: string,
  id: string,
  scenario: string,
  document: { file: string; bytes: Uint8Array } | null,
): string | null {
  mkdirSync(join(folder, 'sources'), { recursive: true })
  const path = join(folder, `${id}.scenario.yaml`)
  writeFileSync(path, scenario)
  writeFileSync(join(folder, 'sources', PATTERN_SOURCE), patternSource)
  if (document) writeFileSync(join(folder, 'sources', document.file), document.bytes)
  const { problems, sourceOf } = readQuotes(path, basename(path), [])
  const first = problems.find((problem) => problem.severity === 'error')
  if (first) return `the document cannot be quoted as it is: ${first.message}; nothing was written`
  const quoted = readQuotedScenario(path)
  if ('failure' in quoted) return quoted.failure
  const sources = quoted.sources.map((source) => source.id)
  const lock = lockOf(quoted.quotes, sources, sourceOf)
  if (lock) writeFileSync(join(folder, LOCK_NAME), writeLock(lock))
  return null
}

const reasonOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown }).code
  return code === 'EACCES' || code === 'EROFS'
    ? 'this folder may not be written'
    : code === 'ENOSPC'
      ? 'the disk is full'
      : code === 'ENOENT' || code === 'ENOTDIR'
        ? 'there is no such folder'
        : 'the disk does not take it'
}

function told(file: string, document: { file: string } | null, count: number): string {
  const quotes = document ? `${count} quotes of ${document.file} are in it, none of them coded yet.\n` : ''
  return `${file}\n${quotes}It can be played as it stands. Next: npm run -s scenario -- check ${file}\n`
}
