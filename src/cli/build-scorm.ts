// npm run build:scorm [-- FILE] [--scenario ID] [--seat ID] [--level NAME] [--seed N] [--core record|evidence|deal|home]: a SCORM 1.2
// package of the game for a learning platform. Exit status: 0 written, 2 it could not read what was asked.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { build, type Rollup } from 'vite'
import { manifestXml } from '../lms/manifest.ts'
import { OBJECTIVES } from '../lms/platform.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ASKED = ['scenario', 'seat', 'level', 'seed', 'mode', 'core'] as const
const DAY = new Date('2000-01-01T00:00:00') // the same game makes the same package

/** Every file of the package by its name. `query` goes with the start page: which scenario, seat, level and core score. */
export async function scormPackage(query: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const built = (await build({
    root,
    configFile: resolve(root, 'vite.config.ts'),
    mode: 'scorm',
    logLevel: 'warn',
    build: { write: false },
  })) as Rollup.RollupOutput
  const files: Record<string, Uint8Array> = {}
  for (const part of built.output) {
    const content = part.type === 'chunk' ? part.code : part.source
    files[part.fileName] = typeof content === 'string' ? strToU8(content) : content
  }
  const manifest = manifestXml({
    id: 'on-the-record',
    title: 'On the Record',
    start: query === '' ? 'index.html' : `index.html?${query}`,
    files: Object.keys(files),
  })
  return { 'imsmanifest.xml': strToU8(manifest), ...files }
}

/** What the command asks for: the file and the query of the start page. Throws in words. */
function readArguments(args: readonly string[]): { readonly file: string; readonly query: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(ASKED.map((name) => [name, { type: 'string' as const }])),
  })
  const query = new URLSearchParams()
  for (const name of ASKED) if (typeof values[name] === 'string') query.set(name, values[name])
  const core = query.get('core')
  if (core !== null && !OBJECTIVES.some((one) => one === core))
    throw new Error(`--core is one of ${OBJECTIVES.join(', ')}`)
  return { file: resolve(positionals[0] ?? `${root}release/on-the-record-scorm-1.2.zip`), query: query.toString() }
}

async function main(args: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>
  try {
    asked = readArguments(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return 2
  }
  const { file, query } = asked
  const zip = zipSync({ ...(await scormPackage(query)) }, { level: 9, mtime: DAY })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, zip)
  process.stdout.write(`${file} (${(zip.length / 1e6).toFixed(1)} MB)\n`)
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  process.exitCode = await main(process.argv.slice(2))
