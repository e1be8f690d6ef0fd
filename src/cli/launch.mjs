// Starts the command line: built once, not compiled at every call. Rebuilt by itself when a source file has changed.
// Limit: knows nothing of the commands. Where it cannot build (a folder that may not be written), the sources run through tsx.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const sources = dirname(here)
const root = dirname(sources)
const main = join(here, 'main.ts')
const shelf = join(root, 'node_modules', '.cache', 'on-the-record-cli')
const VIEWS = ['page', 'stage', 'sound', 'session', 'storage'] // the command line has no use for them
const HOUR = 3600_000

/** The folder of the build that belongs to the sources as they are now: named by every file's path, size and time. */
function buildFolder() {
  const hash = createHash('sha256').update(process.version)
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (folder !== sources || !VIEWS.includes(entry.name)) walk(path)
      } else stamp(path)
    }
  }
  const stamp = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  walk(sources)
  for (const name of ['package.json', 'package-lock.json']) stamp(join(root, name))
  return join(shelf, hash.digest('hex').slice(0, 20))
}

/** Builds beside its place and puts it there whole, so that two calls at once do not meet half a build. */
async function build(folder) {
  const { build: bundle } = createRequire(createRequire(import.meta.url).resolve('tsx/package.json'))('esbuild')
  const beside = `${folder}.${process.pid}.tmp`
  mkdirSync(beside, { recursive: true })
  try {
    await bundle({
      entryPoints: [main],
      outdir: beside,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      // What only some commands need and is better left where it is installed.
      external: ['vite', 'esbuild', 'tsx'],
      // A library that is not a module asks for `require`.
      banner: {
        js: "import { createRequire as otrRequire } from 'node:module'; const require = otrRequire(import.meta.url);",
      },
      plugins: [{ name: 'places', setup: keepPlaces }],
    })
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'main.mjs'))) throw error // else another call was faster
  }
  sweep(folder)
}

/** Files that are found from where a source stands are found there still. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/]cli[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }))
}

/** Takes away builds of older sources; one that may still be running is left. */
function sweep(kept) {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (path !== kept && Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true })
  }
}

/** The address to import: the build, or the sources themselves once tsx can read them; null: nothing is installed that could. */
async function program() {
  try {
    const folder = buildFolder()
    if (!existsSync(join(folder, 'main.mjs'))) await build(folder)
    return pathToFileURL(join(folder, 'main.mjs')).href
  } catch {
    const tsx = await import('tsx/esm/api').catch(() => null)
    if (tsx === null) return null
    tsx.register()
    return pathToFileURL(main).href
  }
}

process.argv[1] = main // main.ts runs when it is what was started
const address = await program()
if (address) await import(address)
else {
  process.stderr.write(`the game's tools are not installed yet: run npm ci in ${root}\n`)
  process.exitCode = 2
}
