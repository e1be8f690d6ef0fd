// A reader's own sizes and colours on every screen of a game: 320 px, 200 % text, wide spacing, forced colours, targets measured.

import type { Page } from '@playwright/test'
import { expect, openGame, test } from './fixture.ts'
import { overflow, smallTargets } from './measures.ts'
import { playToDebrief, pointer, type Visit } from './reader.ts'

type Findings = Record<string, readonly string[]>

/** Plays a game without the picture and asks each screen for its faults; the findings by screen, empty if all is well. */
async function onEachScreen(page: Page, look: (visit: Visit) => Promise<readonly string[]>): Promise<Findings> {
  const findings: Findings = {}
  let screens = 0
  await playToDebrief(page, pointer, async (visit) => {
    screens += 1
    const found = await look(visit)
    if (found.length > 0) findings[`${visit.screen}: ${visit.heading}`] = found
  })
  expect(screens).toBeGreaterThan(20)
  return findings
}

const prefer = async (page: Page, preferences: object): Promise<void> => {
  await page.addInitScript(
    (kept) => localStorage.setItem('on-the-record/preferences', kept),
    JSON.stringify({ picture: false, motion: 'off', ...preferences }),
  )
}

const WAYS = {
  '320 px wide': { width: 320, height: 640, preferences: {} },
  '1280 px at 400 %, the low window': { width: 320, height: 256, preferences: {} },
  'text at 200 % on the page': { width: 1366, height: 768, preferences: { textSize: 200 } },
  'text at 200 % on a phone': { width: 390, height: 844, preferences: { textSize: 200 } },
  'the page’s own wide spacing': { width: 390, height: 844, preferences: { spacing: true } },
}

for (const [name, { width, height, preferences }] of Object.entries(WAYS))
  test(`no sideways scroll and no text cut off: ${name}`, async ({ page }) => {
    await prefer(page, preferences)
    await page.setViewportSize({ width, height })
    await openGame(page)
    expect(await onEachScreen(page, () => overflow(page))).toEqual({})
  })

test('text spacing forced on by the reader (WCAG 1.4.12) cuts nothing off', async ({ page }) => {
  await prefer(page, {})
  await page.setViewportSize({ width: 1366, height: 768 })
  await openGame(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await onEachScreen(page, () => overflow(page))).toEqual({})
})

test('in forced colours every control still has an edge or an underline, and what is picked differs', async ({
  page,
}) => {
  await prefer(page, {})
  await page.emulateMedia({ forcedColors: 'active' })
  await openGame(page)
  const findings = await onEachScreen(page, () =>
    page.evaluate(() => {
      const found: string[] = []
      const shown = (element: Element): boolean => element.getClientRects().length > 0
      const edge = (element: Element): boolean => {
        const style = getComputedStyle(element)
        return (
          Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 0 ||
          style.textDecorationLine.includes('underline') ||
          element.querySelector('svg') !== null ||
          Number.parseFloat(getComputedStyle(element.closest('li') ?? element).borderTopWidth) > 0
        )
      }
      for (const button of document.querySelectorAll('#game button, dialog[open] button'))
        if (shown(button) && !edge(button)) found.push(`no edge: ${button.textContent} ${button.className}`)
      for (const label of document.querySelectorAll('#task label:has(input:checked)')) {
        const others = label.parentElement!.parentElement!.querySelectorAll('label:has(input:not(:checked))')
        const look = (one: Element): string =>
          ['::before', '::after', undefined]
            .flatMap((part) =>
              [one, ...one.querySelectorAll('*')].map((inner) => {
                const style = getComputedStyle(inner, part)
                return [
                  style.borderTopWidth,
                  style.borderColor,
                  style.outlineWidth,
                  style.backgroundColor,
                  style.forcedColorAdjust,
                  style.opacity,
                  style.boxShadow,
                  style.color,
                  style.content,
                  style.backgroundImage,
                ].join()
              }),
            )
            .join('|')
        const first = [...others].find((other) => shown(other))
        if (first && shown(label) && look(first) === look(label)) found.push(`picked looks alike: ${label.textContent}`)
      }
      return found
    }),
  )
  expect(findings).toEqual({})
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`every target is at least 24 px, the main one 44, at ${width} x ${height}`, async ({ page }) => {
    await prefer(page, {})
    await page.setViewportSize({ width, height })
    await openGame(page)
    const findings = await onEachScreen(page, async () => {
      const main = await page
        .locator('#task .act .button--main')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
      return [...(await smallTargets(page)), ...main.filter((tall) => tall < 43.95).map((tall) => `main: ${tall}`)]
    })
    expect(findings).toEqual({})
  })

test('what has the focus is never wholly behind the bars (WCAG 2.4.11)', async ({ page }) => {
  await prefer(page, {})
  await page.setViewportSize({ width: 1024, height: 600 })
  await openGame(page)
  const findings = await onEachScreen(page, async ({ heading }) => {
    if (heading === 'draft' || heading === 'call') return []
    const hidden: string[] = []
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab')
      const behind = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return null
        const shown = (focused.matches('input') && focused.closest('label')) || focused
        const { left, right, top, bottom } = shown.getBoundingClientRect()
        const spots = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((down) =>
          [0.1, 0.5, 0.9].map((along) => [left + (right - left) * along, top + (bottom - top) * down] as const),
        )
        const seen = spots.some(([x, y]) => {
          const over = document.elementFromPoint(x, y)
          return over !== null && (shown.contains(over) || over.contains(shown))
        })
        return seen ? null : `${shown.tagName} ${shown.className} ${shown.textContent?.slice(0, 40)}`
      })
      if (behind) hidden.push(behind)
    }
    return hidden
  })
  expect(findings).toEqual({})
})
