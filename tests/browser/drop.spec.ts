// Scenarios that people bring: dropped, chosen or in a link. Hostile ones end in one problem with the page alive.

import type { Page } from '@playwright/test'
import { patternScenario, patternSource } from '../../src/cli/new-pattern.ts'
import { packed } from '../../src/scenario/pack.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { scenarioLink } from '../../src/session/scenario-link.ts'
import { expect, openGame, screenNow, test } from './fixture.ts'

const bus = patternScenario({ id: 'bus', title: 'The bus', sources: '', people: '', quotes: '' })

interface Brought {
  readonly name: string
  readonly text: string
}

async function drop(page: Page, ...files: readonly Brought[]): Promise<void> {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of list) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
  await page.locator('dialog[open]').waitFor()
}

const dialog = (page: Page) => page.locator('dialog[open]')

const asFile = ({ name, text }: Brought) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a chosen scenario is verified against its document, stays over a reload until it is taken away, and begins', async ({
  page,
}) => {
  await openGame(page)
  const [choose] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('Open a scenario').click()])
  await choose.setFiles(
    [
      { name: 'bus.scenario.yaml', text: bus },
      { name: 'minutes.md', text: patternSource },
    ].map(asFile),
  )
  await expect(dialog(page)).toContainText('The bus')
  await expect(dialog(page)).not.toContainText('not verified')
  await dialog(page).getByRole('button', { name: 'To the list' }).click()
  await page.reload()
  const own = page.getByRole('radio', { name: /The bus.*Your own/ })
  await own.check()
  await page.locator('#task .act .button--main').click()
  await expect.poll(() => screenNow(page)).toBe('briefing')
  await expect(page.locator('#task')).toContainText('Alder')
})

test('taken away, it does not come back; a device that keeps nothing says so', async ({ page }) => {
  await openGame(page)
  await drop(page, { name: 'bus.scenario.yaml', text: bus }, { name: 'minutes.md', text: patternSource })
  await dialog(page).getByRole('button', { name: 'To the list' }).click()
  await page.getByRole('button', { name: 'Take it away' }).click()
  await page.getByRole('button', { name: 'Yes, take it away' }).click()
  await expect(page.getByRole('radio', { name: /The bus/ })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('radio', { name: /Harbour/ })).toHaveCount(1)
  await expect(page.getByRole('radio', { name: /The bus/ })).toHaveCount(0)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await drop(page, { name: 'bus.scenario.yaml', text: bus }, { name: 'minutes.md', text: patternSource })
  await expect(dialog(page)).toContainText('keeps nothing')
})

test('without its document its words are marked, wherever they stand', async ({ page }) => {
  await openGame(page)
  await drop(page, { name: 'bus.scenario.yaml', text: bus })
  await expect(dialog(page)).toContainText('minutes.md')
  await dialog(page).locator('.button--main').click()
  await expect.poll(() => screenNow(page)).toBe('briefing')
  await page.locator('#task .act .button--main').click()
  await expect.poll(() => screenNow(page)).toBe('opening')
  await expect(page.locator('#task')).toContainText('words not verified')
})

test('problems stand with their lines, HTML as text, and nothing is run', async ({ page }) => {
  await openGame(page)
  const text = bus
    .replace('A bus at two in', 'A bus at three in')
    .replace('title: The last bus', 'titel: <img src=x onerror=window.run=1>')
  await drop(page, { name: 'bus.yaml', text }, { name: 'minutes.md', text: patternSource })
  await expect(dialog(page)).toContainText('OTR204')
  await expect(dialog(page)).toContainText('A bus at two in the morning')
  await expect(dialog(page)).toContainText('<img src=x')
  expect(await page.evaluate(() => 'run' in window)).toBe(false)
})

test('a cut link says that it is incomplete; a whole one opens', async ({ page }) => {
  const link = (await scenarioLink(packed(readScenario(bus, 'bus'))))!
  await openGame(page, link.slice(0, -40))
  await expect(dialog(page)).toContainText('incomplete')
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, link)
  await expect(dialog(page)).toContainText('The bus')
})

const HOSTILE: readonly Brought[] = [
  { name: 'nested.yaml', text: `id: ${'['.repeat(100_000)}` },
  { name: 'deep.json', text: '{"a":'.repeat(50_000) },
  { name: 'alias.yaml', text: `a: &a [x, x]\n${'b: &b [*a, *a, *a]\n'.repeat(200)}` },
  { name: 'proto.yaml', text: '__proto__: { polluted: true }\n' },
  { name: 'large.yaml', text: `a: ${'x'.repeat(2_100_000)}` },
  { name: 'binary.yaml', text: '\u0000\u0001\u0002'.repeat(5000) },
  { name: 'wide.yaml', text: `${'? '.repeat(20_000)}x` },
]

test('hostile files end in a problem, and the page lives', async ({ page }) => {
  await openGame(page)
  for (const file of HOSTILE) {
    await drop(page, file)
    await expect(dialog(page)).toContainText(/problem|cannot be opened/i)
    expect(await dialog(page).locator('.problem').count(), file.name).toBeLessThanOrEqual(1)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
  }
  expect(await page.evaluate(() => (({}) as { polluted?: unknown }).polluted)).toBeUndefined()
  await page.locator('#task .act .button--main').click()
  await expect.poll(() => screenNow(page)).toBe('briefing')
})
