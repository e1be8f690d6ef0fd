// The measure for the page's speed: the least that a game made with Phaser and Vite in the usual way ships, of the same Phaser version.

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title></head>
<body style="margin:0"><div id="game"></div><script type="module" src="/main.js"></script></body></html>`

/** A table, two figures, a line of text and a button that answers: drawn each frame, as Phaser does unless told otherwise. */
const MAIN = `import Phaser from 'phaser'
new Phaser.Game({
  type: Phaser.AUTO, parent: 'game', width: 1366, height: 768, backgroundColor: '#33302f', banner: false,
  scene: {
    create() {
      const pen = this.add.graphics()
      pen.fillStyle(0x8a6a4a).fillRect(0, 480, 1366, 288).fillStyle(0x0072b2).fillCircle(400, 380, 80)
      pen.fillStyle(0xd55e00).fillCircle(960, 380, 80)
      this.add.text(683, 60, 'A plain game', { fontSize: '32px' }).setOrigin(0.5)
      const button = this.add.text(683, 700, 'Begin', { fontSize: '28px' }).setOrigin(0.5).setInteractive()
      button.on('pointerdown', () => button.setText('Begun'))
      const first = () => { performance.mark('plain-frame'); this.game.events.off('postrender', first) }
      this.game.events.on('postrender', first)
    },
  },
})
`

/** Builds the plain page with Vite's own settings. Gives back the folder of the built page. */
export async function buildPlainPage(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'plain-page-'))
  mkdirSync(root, { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'main.js'), MAIN)
  await build({ root, configFile: false, logLevel: 'error', build: { chunkSizeWarningLimit: 5000 } })
  return join(root, 'dist')
}
