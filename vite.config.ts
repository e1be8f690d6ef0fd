import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { shelved } from './src/cli/shelf.ts'
import { shelfItemOf } from './src/session/shelf-item.ts'
import { startChunks } from './vite.chunks.ts'
import { credited } from './vite.credits.ts'
import { drawings } from './vite.drawings.ts'
import { offline } from './vite.offline.ts'
import { phaserCore } from './vite.phaser-core.ts'
import { wording } from './vite.wording.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What the built page may do: nothing from elsewhere, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The shipped scenarios: a list for the chooser, each scenario a chunk of its own. */
function scenarioShelf(): Plugin {
  const folder = `${root}scenarios`
  const list = 'virtual:shelf'
  const one = 'virtual:scenario/'
  return {
    name: 'scenario-shelf',
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:')) return null
      const scenarios = shelved(folder)
      for (const { file } of scenarios) this.addWatchFile(file)
      if (id === `\0${list}`) {
        const items = scenarios.map((loaded) => {
          const { load: _later, ...item } = shelfItemOf(loaded)
          return `{...${JSON.stringify(item)}, load: () => import('${one}${item.id}').then((m) => m.default)}`
        })
        return `export const shelf = [${items.join(',\n')}]`
      }
      const name = id.slice(`\0${one}`.length)
      const found = scenarios.find(({ scenario }) => scenario.id === name)
      if (!found) return null
      return `export default JSON.parse(${JSON.stringify(JSON.stringify({ scenario: found.scenario, sha256: found.sha256 }))})`
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' })
    },
  }
}

/** The content security policy as a meta tag of the built page. */
function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  }
}

/** The two typefaces of the first screen come with the page, not after its style sheet: no text is set twice. */
function firstFonts(): Plugin {
  const first = /\/(source-serif-4-latin-opsz-normal|atkinson-hyperlegible-next-latin-wght-normal)-[^/]+\.woff2$/
  return {
    name: 'first-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => first.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
    },
  }
}

export default defineConfig(({ mode }) => {
  const credits = credited(mode)
  return {
    base: './',
    plugins: [
      scenarioShelf(),
      drawings(),
      wording(),
      phaserCore(),
      policy(),
      firstFonts(),
      offline(mode),
      credits.pages,
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: { index: `${root}index.html`, class: `${root}class.html` },
        output: { codeSplitting: { groups: startChunks(root) } },
      },
    },
    worker: { format: 'es', plugins: credits.workers },
    preview: { headers: { 'Content-Security-Policy': POLICY } },
    test: {
      include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
      exclude: ['tests/browser/**'],
      testTimeout: 60_000,
    },
  } as UserConfig & { test: unknown }
})
