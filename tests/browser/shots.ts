// The set of all screens as pictures: every size in every theme, one whole game each, into a folder (shots/ unless another is given).
// Usage: tsx tests/browser/shots.ts [folder] [size] [theme], on the built page. A size is e.g. 390x844; all sizes and themes if left out.

import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, LAUNCH_FLAGS } from './chromium.ts'
import { openGame, screenNow } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

const SIZES = ['1366x768', '1920x1080', '1024x768', '390x844']
const THEMES = ['light', 'dark', 'contrast']

/** The picture stands and nothing in it moves. A stage that does not come to rest is pictured as it is. */
async function rested(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () =>
        (
          document.querySelector('.stage__panel') as unknown as { stage?: { resting: () => boolean } } | null
        )?.stage?.resting() === true,
      null,
      { timeout: 8_000 },
    )
    .catch(() => undefined)
}

/** One game in one size and theme. A phone's screen is pictured in full length. Returns how many pictures were made. */
async function picture(page: Page, folder: string, narrow: boolean): Promise<number> {
  let made = 0
  const shoot = async (name: string): Promise<void> => {
    await rested(page)
    const path = `${folder}/${String(made++).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path, fullPage: narrow })
  }
  await openGame(page)
  await playToDebrief(page, pointer, async ({ screen, heading }) => {
    await shoot(heading === 'draft' || heading === 'call' ? `${screen}-${heading}` : screen)
  })
  for (const panel of await page.locator('.tools button[aria-haspopup=dialog]').all()) {
    await panel.click()
    await shoot(`dialog-${(await panel.getAttribute('aria-label'))!.split(/\W/)[0]!.toLowerCase()}`)
    await page.keyboard.press('Escape')
  }
  return made
}

const [folder = 'shots', ...wanted] = process.argv.slice(2)
const among = (all: readonly string[]): readonly string[] => {
  const named = all.filter((one) => wanted.includes(one))
  return named.length > 0 ? named : all
}
if (!existsSync('dist/index.html')) throw new Error('There is no built page. Run npm run build first.')
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
try {
  for (const size of among(SIZES))
    for (const theme of among(THEMES)) {
      const [width, height] = size.split('x').map(Number) as [number, number]
      const page = await browser.newPage({
        baseURL: server.resolvedUrls!.local[0]!,
        viewport: { width, height },
        reducedMotion: 'reduce',
        hasTouch: width < 500,
      })
      page.setDefaultTimeout(20_000)
      await page.addInitScript(
        (kept) => localStorage.setItem('on-the-record/preferences', kept),
        JSON.stringify({ theme, guide: false }), // a game after the first
      )
      const into = `${folder}/${size}-${theme}`
      mkdirSync(into, { recursive: true })
      const made = await picture(page, into, width < 500).catch(async (problem: Error) => {
        console.error(`${into}: stopped on ${await screenNow(page)}: ${problem.message}`)
        process.exitCode = 1
        return 0
      })
      console.log(`${into}: ${made} pictures`)
      await page.close()
    }
} finally {
  await browser.close()
  await server.close()
}
