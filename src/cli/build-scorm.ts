// npm run build:scorm [-- FILE] [--scenario ID] [--seat ID] [--level NAME] [--seed N] [--core record|evidence|deal|home], and for a
// class [--room …] [--jobs …] [--ask …] [--plan …] as in a link (session/deep-link.ts): a SCORM 1.2 package of the game for a learning
// platform. Exit status: 0 written, 2 it could not read what was asked.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { build, type Rollup } from 'vite'
import { manifestXml } from '../lms/manifest.ts'
import { type PackageStart, packageStart, START_NAMES } from '../lms/package-start.ts'
import { shelved } from './shelf.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const DAY = new Date('2000-01-01T00:00:00') // the same game makes the same package

/** Every file of the package by its name. */
async function scormPackage({ title, query }: PackageStart): Promise<Readonly<Record<string, Uint8Array>>> {
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
    title,
    start: query === '' ? 'index.html' : `index.html?${query}`,
    files: Object.keys(files),
  })
  return { 'imsmanifest.xml': strToU8(manifest), ...files }
}

interface Asked {
  readonly file: string
  readonly start: PackageStart
}

/** What the command asks for. Throws in words. */
function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(START_NAMES.map((name) => [name, { type: 'string' as const }])),
  })
  const start = packageStart(
    values,
    shelved(resolve(root, 'scenarios')).map(({ scenario }) => scenario),
  )
  if (!start.ok) {
    const { name, value, known } = start.reason
    throw new Error(`--${name} is ${known.length > 0 ? `one of ${known.join(', ')}` : 'a number'}; not ${value}`)
  }
  return { file: resolve(positionals[0] ?? `${root}release/on-the-record-scorm-1.2.zip`), start: start.value }
}

async function main(args: readonly string[]): Promise<number> {
  let asked: Asked
  try {
    asked = readArguments(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return 2
  }
  const zip = zipSync({ ...(await scormPackage(asked.start)) }, { level: 9, mtime: DAY })
  mkdirSync(dirname(asked.file), { recursive: true })
  writeFileSync(asked.file, zip)
  process.stdout.write(`${asked.file} (${(zip.length / 1e6).toFixed(1)} MB)\n`)
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  process.exitCode = await main(process.argv.slice(2))
