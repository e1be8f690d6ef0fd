import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, openGame, test } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on the page as it stands, a line each. */
async function findings(page: Page): Promise<readonly string[]> {
  // unrolled: what stands under a sticky bar at one place of scrolling is free at another; twice, as a tall window shows more
  for (const _time of ['first', 'again']) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: 1366, height: Math.max(768, height + 1) })
  }
  const found = await axeOn(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  return found
}

const axeOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (tags) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes in as a script
    const { violations } = await (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap((v: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary}`),
    )
  }, TAGS)

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const calls of [true, false])
    test(`no finding on any screen, theme ${theme}, ${calls ? 'calling for signature' : 'leaving the call to the others'}`, async ({
      page,
    }) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('on-the-record/preferences', kept),
        JSON.stringify({ theme, picture: calls }),
      )
      await page.addInitScript({ content: AXE })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openGame(page, calls ? undefined : 'scenario=front-doors&seat=us&level=apprentice&seed=3')
      const seen = new Map<string, readonly string[]>()
      await playToDebrief(
        page,
        pointer,
        async ({ screen, heading }) => {
          const found = await findings(page)
          if (found.length > 0) seen.set(`${screen}: ${heading}`, found)
        },
        { calls },
      )
      expect(Object.fromEntries(seen)).toEqual({})
    })
