// npm run icons: the icon of assets/images as PNG files, for devices that install no SVG. Drawn by the tests' Chromium.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium, LAUNCH_FLAGS } from '../../tests/browser/chromium.ts'

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const drawing = readFileSync(at('../images/icon.svg'), 'utf8')

/** A maskable icon may be cut to a circle of 80 %: the drawing is a little smaller, and its ground goes to the edges. */
const GROUND = drawing.match(/<rect[^>]*fill="(#\w+)"/)![1]!
const ICONS = [
  { name: 'icon-192.png', size: 192, ground: false },
  { name: 'icon-512.png', size: 512, ground: false },
  { name: 'icon-maskable-512.png', size: 512, ground: true },
  { name: 'icon-apple-180.png', size: 180, ground: true },
] as const

const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
const page = await browser.newPage()
for (const { name, size, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const side = ground ? Math.round(size * 0.92) : size
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;width:${size}px;height:${size}px;background:${ground ? GROUND : 'transparent'}}svg{width:${side}px;height:${side}px;display:block}</style>${drawing}`,
  )
  writeFileSync(at(name), await page.screenshot({ omitBackground: true }))
}
await browser.close()
