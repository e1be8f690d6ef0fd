// What a build holds against what assets/credits.md says: a package or a file that nobody credits stops the build.
// Beside the pages it lays the texts of the licences.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import { creditsPage, licenceTexts, type Shipped, shippedOf } from './src/cli/credits.ts'
import { shelved } from './src/cli/shelf.ts'

const TEXTS = fileURLToPath(new URL('./assets/licences/licences.txt', import.meta.url))
const SCENARIOS = fileURLToPath(new URL('./scenarios', import.meta.url))
const CREDITS = fileURLToPath(new URL('./assets/credits.md', import.meta.url))

export interface Collected {
  readonly ids: Set<string>
}

/** Notes every module that leaves something in a bundle, and every file beside it. For workers too: they are bundles of their own. */
export const collecting = ({ ids }: Collected): Plugin => ({
  name: 'collect-what-ships',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle) as (Rollup.OutputAsset | Rollup.OutputChunk)[])
      if (part.type === 'asset') for (const file of part.originalFileNames) ids.add(file)
      else for (const [id, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) ids.add(id)
  },
})

/** What ships and is not in the credits. */
export function uncredited({ packages, files }: Shipped, credits: string): readonly string[] {
  return [
    ...packages.filter((name) => !credits.includes(`| ${name} |`)),
    ...files.filter((file) => !credits.includes(`| \`${file}\` |`)),
  ]
}

/** Parts of the service worker, which is written after the bundle. tests/browser/offline.spec.ts looks whether there are others. */
const IN_SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

/** For a whole build: plugins for the pages and for the workers. The mode `credits` writes the credits and nothing else. */
export function credited(mode: string): { readonly pages: Plugin[]; readonly workers: () => Plugin[] } {
  const collected: Collected = { ids: new Set(IN_SERVICE_WORKER.map((name) => `node_modules/${name}/`)) }
  const check: Plugin = {
    name: 'credits',
    apply: 'build',
    config: () => (mode === 'credits' ? { build: { write: false } } : undefined),
    generateBundle: {
      order: 'post',
      handler() {
        const shipped = shippedOf(collected.ids)
        if (mode === 'credits') return write(shipped)
        const missing = uncredited(shipped, readFileSync(CREDITS, 'utf8'))
        if (missing.length > 0) this.error(`assets/credits.md does not name ${missing.join(', ')}: npm run credits`)
        if (mode === 'single') return
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: readFileSync(TEXTS) })
      },
    },
  }
  return { pages: [collecting(collected), check], workers: () => [collecting(collected)] }
}

function write(shipped: Shipped): void {
  const scenarios = shelved(SCENARIOS).map(({ scenario }) => scenario)
  writeFileSync(CREDITS, creditsPage(shipped, scenarios))
  writeFileSync(TEXTS, licenceTexts(shipped))
}
