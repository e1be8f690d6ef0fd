// The teacher's page on the built game: twelve pasted lines and one click; what is wrong says why; nothing leaves the device.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { shelved } from '../../src/cli/shelf.ts'
import { playedClass } from '../classroom/played-class.ts'
import { expect, test } from './fixture.ts'
import { overflow, smallTargets } from './measures.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const shelf = shelved(fileURLToPath(new URL('../../scenarios', import.meta.url)))
const scenario = (id: string) => shelf.find((one) => one.scenario.id === id)!
const codes = playedClass(scenario('front-doors'), 12)
const other = playedClass(scenario('harbour-fund'), 1)

const findings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (tags) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes in as a script
    const { violations } = await (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap((v: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary}`),
    )
  }, TAGS)

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('The tables’ codes').fill(text)
  await page.getByRole('button', { name: 'Add the codes' }).click()
}

test('twelve pasted lines and one click; wrong ones say why; a reload and a file lose nothing', async ({ page }) => {
  await page.goto('/class.html')
  const unclear = await page
    .locator('fieldset:has(input[type=radio]):not(:has(fieldset))')
    .evaluateAll((groups) =>
      groups.filter((g) => g.querySelectorAll('input:checked').length !== 1).map((g) => g.textContent),
    )
  expect(unclear).toEqual([]) // each group shows its own choice: none takes it from another
  const [first] = codes as [string]
  await paste(
    page,
    `${codes.join('\n')}\n${first}\n${first.slice(1, 2)}${first.slice(0, 1)}${first.slice(2)}\n${other[0]}`,
  )
  const tables = page.locator('.endings__all dd')
  await expect(tables).toHaveText('12')
  await expect(page.getByRole('img', { name: /Map of every possible outcome/ })).toBeVisible()
  const refused = page.locator('.refused-lines')
  await expect(refused).toContainText('This code is here already.')
  await expect(refused).toContainText('A character is wrong, missing or exchanged')
  await expect(refused).toContainText('another scenario: The Harbour Fund')
  // The same chat pasted once more is one line, and nothing is counted twice.
  await paste(page, codes.join('\n'))
  await expect(tables).toHaveText('12')
  await expect(refused.locator('li')).toHaveText(['12 of these codes are here already. Each counts once.'])
  // On a Chromebook every column of the codes is in sight, and each code names its deal on the map.
  const listed = page.locator('.sheet-table--codes')
  expect(await listed.evaluate((table) => table.scrollWidth - table.parentElement!.clientWidth)).toBe(0)
  const deals = await page.locator('.sheet-table:not(.sheet-table--codes) tbody th').allTextContents()
  const named = (await listed.locator('tbody td:nth-of-type(4)').allTextContents()).filter((letter) => letter !== '')
  expect([...new Set(named)].sort()).toEqual([...deals].sort())
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save to a file' }).click()
  const file = await (await download).path()
  await page.reload()
  await expect(tables).toHaveText('12')
  await page.getByRole('button', { name: 'Start a new class' }).click()
  await page.getByRole('button', { name: 'Yes, take them off' }).click()
  await expect(tables).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(tables).toHaveText('12')
})

test('a code in the address is added, and taken out of the address; every tab has it', async ({ page, context }) => {
  const tables = (of: Page) => of.locator('.endings__all dd')
  await page.goto(`/class.html#r=${codes[0]}`)
  await expect(tables(page)).toHaveText('1')
  expect(new URL(page.url()).hash).toBe('')
  const other = await context.newPage()
  await other.goto(`/class.html#r=${codes[1]}`)
  await expect(tables(other)).toHaveText('2')
  await expect(tables(page)).toHaveText('2')
  await paste(page, codes[2]!)
  await expect(tables(other)).toHaveText('3')
})

test('the pack comes from the page as files', async ({ page }) => {
  await page.goto('/class.html')
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await expect(page.locator('.papers li:first-child button')).toBeFocused() // the button that was pressed is gone
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save: Role sheets' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).toContain('<!doctype html>')
})

test('an assignment’s link opens what was chosen, and goes to Google Classroom by a link alone', async ({ page }) => {
  await page.goto('/class.html')
  await page.getByText('The Harbour Fund', { exact: true }).click()
  const side = scenario('harbour-fund').scenario.leaders[1]!
  await page.locator('.assign').getByText(side.side, { exact: true }).click()
  await page.locator('.assign').getByText('Hardliner', { exact: true }).click()
  await page.getByLabel('Free play: no record score').check()
  await page.getByLabel('The same game at every table').check()
  const link = (await page.getByLabel('The link of the assignment').textContent())!
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    scenario: 'harbour-fund',
    seat: side.id,
    level: 'hardliner',
    seed: expect.stringMatching(/^\d+$/),
    mode: 'free',
  })
  const share = page.getByRole('link', { name: 'Share in Google Classroom' })
  const asked = new URL((await share.getAttribute('href'))!)
  expect([asked.origin, asked.pathname, asked.searchParams.get('url')]).toEqual([
    'https://classroom.google.com',
    '/share',
    link,
  ])
  expect(await share.getAttribute('rel')).toContain('noreferrer')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('so there is no class picture to print')).toBeVisible()
  await expect(share).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto(link)
  for (const chosen of ['The Harbour Fund', 'Hardliner', 'Free play'])
    await expect(page.getByRole('radio', { name: new RegExp(`^${chosen}`) })).toBeChecked()
})

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`no finding on the teacher's page, theme ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('on-the-record/preferences', kept),
      JSON.stringify({ theme }),
    )
    await page.addInitScript({ content: AXE })
    await page.goto('/class.html')
    await page.getByLabel('The tables’ codes').waitFor()
    expect(await findings(page)).toEqual([])
    await paste(page, `${codes.join('\n')}\n${other[0]}`)
    await page.getByRole('img', { name: /Map of every possible outcome/ }).waitFor()
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await page.setViewportSize({ width: 1366, height: 6000 })
    expect(await findings(page)).toEqual([])
    for (const [width, textSize] of [
      [320, 100],
      [390, 200],
      [1366, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((size) => document.documentElement.setAttribute('data-text-size', String(size)), textSize)
      expect([...(await overflow(page)), ...(await smallTargets(page))], `${width} px, ${textSize} %`).toEqual([])
    }
  })
