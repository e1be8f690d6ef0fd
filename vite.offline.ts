// The pages without a network: a service worker that keeps every file of the build, and what a device needs to install the game.
// Only in the built pages: not in development, not in the one file, not inside a learning platform.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const ICON = 'icon.svg'
const PNG = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'icon-apple-180.png'] as const

/** The icons under names that stay: the manifest and the pages name them. */
const icons = (): Plugin => ({
  name: 'icons-that-stay',
  apply: 'build',
  generateBundle() {
    const files = [`images/${ICON}`, ...PNG.map((name) => `icons/${name}`)]
    for (const file of files) {
      const source = readFileSync(fileURLToPath(new URL(`./assets/${file}`, import.meta.url)))
      this.emitFile({ type: 'asset', fileName: file.replace(/^\w+\//, ''), originalFileName: `assets/${file}`, source })
    }
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${PNG[3]}` }, injectTo: 'head' },
  ],
})

export function offline(mode: string): PluginOption[] {
  if (mode === 'credits') return [icons()]
  if (mode !== 'production') return []
  return [
    icons(),
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
        id: './',
        categories: ['education'],
        icons: [
          { src: PNG[0], sizes: '192x192', type: 'image/png' },
          { src: PNG[1], sizes: '512x512', type: 'image/png' },
          { src: PNG[2], sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: ICON, sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png,txt,woff2,webm,mp3}'],
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
