// Builds Phaser from its own core entry: the stage needs no physics, sound, tilemaps or particles, and a school's network is slow.
// The built file of the whole library is 352 KB gzipped, this is about 205. In development the whole library is served as it is.

import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The flags that Phaser's own build sets (node_modules/phaser/config/webpack.dist.config.js). */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
}

export function phaserCore(): Plugin {
  const core = fileURLToPath(new URL('./node_modules/phaser/src/phaser-core.js', import.meta.url))
  return {
    name: 'phaser-core',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^phaser$/, replacement: core }] } }),
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return null
      const set = code
        .replace(/typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)/g, (_, flag: string) =>
          String(FLAGS[flag] ?? false),
        )
        .replace('global.Phaser = Phaser;', '') // a module needs no global of its own
      return set === code ? null : { code: set, map: null }
    },
  }
}
