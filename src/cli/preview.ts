// npm run preview -- FILE [--sources DIR] [--port N]: the game on a scenario that is being written. It reads the file again at every save.
// Limit: a server for its author's own machine. Exit status 2: it could not start (one line on stderr).

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, PluginOption, ViteDevServer } from 'vite'
import { sourcesIn } from '../scenario/quotes-in.ts'
import { outright, type Received, received } from '../scenario/received.ts'
import { commandLine, oneLine } from './command-line.ts'
import type { Io } from './io.ts'
import { LOCK_NAME } from './quoted-scenario.ts'
import { readScenarioFile } from './scenario-file.ts'
import { findSource } from './sources.ts'

const USAGE = 'npm run preview -- FILE [--sources DIR] [--port N]'
const SAID = 'on-the-record:scenario' // the server's message: the file as it is now
const ASKED = 'on-the-record:ask'
const SETTLED = 150 // ms: an editor empties a file before it writes it, and the watcher tells of both once, in its first 50 ms

export interface PreviewFile {
  readonly path: string
  readonly folders: readonly string[] // where else to look for its documents
}

/** The file as it is on the disk now. Never throws. */
export function readPreview({ path, folders }: PreviewFile): Received {
  const name = basename(path)
  const found = readScenarioFile(path, name)
  if ('problem' in found) return outright(name, found.problem)
  const { tree, text } = found.reading
  const documents = (tree === undefined ? [] : sourcesIn(tree)).flatMap(({ file }) => {
    const source = findSource(path, folders, file)
    return source ? [{ name: file, text: source.text, sha256: source.sha256 }] : []
  })
  const lock = join(dirname(path), LOCK_NAME)
  return received({ name, text }, documents, existsSync(lock) ? readFileSync(lock, 'utf8') : null)
}

/** Puts the file into the page, and sends it again when it or what it quotes is saved. */
function previewed(file: PreviewFile, main: string): Plugin {
  const watched = [dirname(file.path), ...file.folders]
  const isMine = (path: string): boolean => watched.some((folder) => resolve(path).startsWith(folder + sep))
  return {
    name: 'on-the-record-preview',
    transform: (code, id) => (id.split('?')[0] === main ? `${code}\n${CLIENT}` : null),
    configureServer(server) {
      server.watcher.add(watched)
      let settling: NodeJS.Timeout | undefined
      const say = (path: string): void => {
        if (!isMine(path)) return
        clearTimeout(settling)
        settling = setTimeout(() => server.ws.send(SAID, readPreview(file)), SETTLED)
      }
      server.watcher.on('change', say)
      server.watcher.on('add', say)
      server.ws.on(ASKED, (_, client) => client.send(SAID, readPreview(file)))
    },
    handleHotUpdate: ({ file: path }) => (isMine(path) ? [] : undefined), // the page is told, not loaded anew
  }
}

/** Stands at the end of the page's first module, where the session is at hand. */
const CLIENT = `
import { startPreview } from '/src/page/frame/preview.tsx'
startPreview({ session, words, decide, follow: (hear) => {
  import.meta.hot.on('${SAID}', hear)
  import.meta.hot.send('${ASKED}')
} })
`

/** Starts the server; null if something keeps it from starting, which is said on stderr. */
export async function preview(args: readonly string[], io: Io): Promise<ViteDevServer | null> {
  const fail = (reason: string): null => {
    io.stderr(`${reason}\n`)
    return null
  }
  const asked = commandLine(args, { sources: { type: 'string', multiple: true }, port: { type: 'string' } })
  if (typeof asked === 'string') return fail(asked)
  const { values, positionals } = asked
  if (positionals.length !== 1) return fail(`name one file: ${USAGE}`)
  const port = Number(values.port ?? 5180)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail(`--port is a number, not ${values.port}`)
  const path = resolve(io.cwd, positionals[0]!)
  if (!existsSync(path)) return fail(`${positionals[0]}: there is no such file`)
  const file = { path, folders: (values.sources ?? []).map((folder) => resolve(io.cwd, folder)) }
  try {
    const server = await started(file, port, io.isTerminal)
    const problems = readPreview(file).problems.length
    io.stdout(`${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\n`)
    io.stdout(
      `${positionals[0]} is read again at every save${problems > 0 ? `; it has ${problems} problems now` : ''}.\n`,
    )
    return server
  } catch (error) {
    return fail(`the preview could not start: ${oneLine(error)}`)
  }
}

async function started(file: PreviewFile, port: number, open: boolean): Promise<ViteDevServer> {
  const { createServer, loadConfigFromFile } = await import('vite')
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const main = join(root, 'src', 'main.ts')
  const own = await loadConfigFromFile({ command: 'serve', mode: 'development' }, join(root, 'vite.config.ts'), root)
  const plugins = (own?.config.plugins ?? []).map((plugin) => withoutReload(plugin))
  const server = await createServer({
    ...own?.config,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, previewed(file, main)],
    server: { host: '127.0.0.1', port, open, fs: { allow: [root] } },
  })
  return server.listen()
}

/** The shelf loads the page anew when a scenario changes; here the game goes on. */
const withoutReload = (plugin: PluginOption): PluginOption =>
  plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === 'scenario-shelf'
    ? { ...plugin, handleHotUpdate: () => undefined }
    : plugin

const program = process.argv[1]?.replaceAll('\\', '/') ?? ''
if (program.endsWith('src/cli/preview.ts')) {
  const server = await preview(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
  })
  if (!server) process.exitCode = 2
}
