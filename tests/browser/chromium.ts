// A Chromium for the browser tests, in this order: CHROMIUM_PATH, Playwright's own, an installed one, the one inside @sparticuz/chromium.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium as playwright } from '@playwright/test'

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
  } catch {
    return null
  }
}

/** The path of a Chromium that can be started here. Throws where there is none. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`)
    return named
  }
  const own = playwright.executablePath()
  if (own && existsSync(own)) return own
  for (const name of INSTALLED) {
    const path = onPath(name)
    if (path) return path
  }
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

/** Flags for a test browser: quiet, in a container, WebGL in software. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]
