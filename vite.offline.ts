// The pages without a network: a service worker that keeps every file of the build, and what a device needs to install the game.
// Only in the built pages: not in development, not in the one file, not inside a learning platform.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const ICON = 'icon.svg'

/** The icon under a name that stays: the manifest names it. */
const icon = (): Plugin => ({
  name: 'icon-that-stays',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(fileURLToPath(new URL('./assets/images/icon.svg', import.meta.url)))
    this.emitFile({ type: 'asset', fileName: ICON, source })
  },
})

export function offline(mode: string): PluginOption[] {
  if (mode !== 'production') return []
  return [
    icon(),
    VitePWA({
      registerType: 'prompt', // a new version waits until the player agrees
      injectRegister: null, // src/storage/offline-copy.ts registers it
      manifest: {
        name: 'On the Record',
        short_name: 'On the Record',
        description: 'A classroom negotiation game scored against what the leaders really said.',
        lang: 'en',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f6f1e6',
        theme_color: '#33302f',
        icons: [{ src: ICON, sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,woff2,webm,mp3}'],
        navigateFallback: null,
        ignoreURLParametersMatching: [/.*/], // an assignment's link is the same page
        clientsClaim: true, // the first visit is kept whole: what is loaded late comes from here too
        skipWaiting: false,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ]
}
