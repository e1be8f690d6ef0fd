// npm run build:single [-- FILE]: the whole game and the teacher's page as one HTML file that runs from a USB stick, with no server and no network.
// Exit status: 0 written, 1 it is larger than a school's mail and stick should bear.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin, type Rollup } from 'vite'
import { singlePage } from './single-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const MOST = 6_000_000 // bytes

/** Workers go into the script: there is no second file to start them from. */
const workersInside = (): Plugin => ({
  name: 'workers-inside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/worker/')) return null
    const imports: string[] = []
    const inside = code.replace(
      /new Worker\(new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g,
      (_, file: string) => {
        imports.push(`import Inside${imports.length} from '${file}?worker&inline'`)
        return `new Inside${imports.length - 1}()`
      },
    )
    return imports.length === 0 ? null : { code: `${imports.join('\n')}\n${inside}`, map: null }
  },
})

/** The one file holds both pages. */
const bothPages = (): Plugin => ({
  name: 'both-pages',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.ts', '/src/one-file.ts') },
})

/** The icon in the head becomes a part of the page. */
const iconInside = (): Plugin => ({
  name: 'icon-inside',
  enforce: 'pre',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/href="\/(assets\/images\/[\w-]+\.svg)"/, (_, file: string) => {
        const data = readFileSync(resolve(root, file)).toString('base64')
        return `href="data:image/svg+xml;base64,${data}"`
      }),
  },
})

/** The built game as one HTML text. */
export async function singleGame(): Promise<string> {
  const built = (await build({
    root,
    configFile: resolve(root, 'vite.config.ts'),
    mode: 'single',
    logLevel: 'warn',
    plugins: [workersInside(), bothPages(), iconInside()],
    worker: { format: 'iife' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: MOST / 1000,
      cssCodeSplit: false,
      rolldownOptions: { input: resolve(root, 'index.html'), output: { codeSplitting: false } },
    },
  } as Parameters<typeof build>[0])) as Rollup.RollupOutput
  const texts = (wanted: RegExp): readonly string[] =>
    built.output.flatMap((part) =>
      part.type === 'asset' && wanted.test(part.fileName) ? [Buffer.from(part.source).toString('utf8')] : [],
    )
  const scripts = built.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
  const [html] = texts(/\.html$/)
  if (html === undefined || scripts.length !== 1) throw new Error(`one page and one script were expected`)
  return singlePage({ html, script: scripts[0]!, styles: texts(/\.css$/).join('\n') })
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const file = resolve(process.argv[2] ?? `${root}release/on-the-record.html`)
  const page = await singleGame()
  const bytes = Buffer.byteLength(page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
  process.stdout.write(`${file} (${(bytes / 1e6).toFixed(1)} MB)\n`)
  if (bytes > MOST) {
    process.stderr.write(`larger than ${MOST / 1e6} MB\n`)
    process.exitCode = 1
  }
}
