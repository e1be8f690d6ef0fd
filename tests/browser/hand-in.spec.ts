// A finished game hands in: its code goes from the debrief to the class picture, its log into a file.

import { readFileSync } from 'node:fs'
import { expect, openGame, test } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

test('the code of a played game is a row of the class picture, and the log is a table', async ({ page }) => {
  await openGame(page, 'scenario=front-doors-starter&level=minister&seed=7')
  const link = page.getByRole('link', { name: 'For the teacher: the class picture' })
  expect(await link.getAttribute('href')).toBe('class.html')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('so there are no scores to print')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText('so there are no scores to print')).toBeHidden()
  await playToDebrief(page, pointer, async ({ screen }) => {
    if (screen === 'communique') await page.setViewportSize({ width: 1366, height: 768 })
    if (screen === 'vote') {
      // a phone that folds the picture away while the homes vote: nothing is drawn there, and nothing fails
      await page.setViewportSize({ width: 390, height: 844 })
      await page.locator('.stage__panel').evaluate((panel) => {
        panel.style.width = '1px'
      })
    }
    if (screen !== 'priorities') return
    // two issues, two to name: nothing is left to choose, and nothing is asked
    await expect(page.getByText('There are two issues, and both are named')).toBeVisible()
    expect(await page.locator('#task input:enabled').count()).toBe(0)
  })
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toHaveCount(1)

  // what was read can be opened again from the bar, and left again the same way
  const way = page.getByRole('navigation', { name: 'The game so far' })
  await expect(way.getByRole('button')).toHaveText(['Vote', 'Reveal'])
  await way.getByRole('button', { name: 'Reveal' }).click()
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'reveal')
  await expect(page.locator('#task h1')).toBeFocused()
  await page.setViewportSize({ width: 320, height: 640 })
  await way.getByRole('button', { name: 'Debrief' }).click()
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'debrief')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: 'Six questions' }).click()

  const code = page.locator('.hand-in__code')
  await expect(code).toHaveText(/^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/)
  await expect(page.getByRole('img', { name: /picture for a camera/ })).toBeVisible()
  const told = (await code.textContent())!

  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the log (CSV)' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^front-doors-starter-\w+-7\.csv$/)
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines[0]).toContain('Decision')
  expect(lines.length).toBeGreaterThan(3)

  await page.goto(`/class.html#r=${told}`)
  await expect(page.locator('.endings__all dd')).toHaveText('1')

  // What lies on the device now is what docs/privacy.md says, key by key: nothing more, and nothing less.
  await page.getByRole('button', { name: 'Text size, theme and sound' }).click()
  await page.getByText('Dark', { exact: true }).click()
  const stored = await page.evaluate(async () => ({
    keys: [
      ...Object.keys(localStorage).map((key) => `local storage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
    ].map((key) => key.replace(/(game|owner)\/[a-z0-9-]+$/, '$1/ID')),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))
  const rows = [
    ...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| ((?:local|session) storage) \| `([^`]+)` \|/gm),
  ]
  expect([...new Set(stored.keys)].sort()).toEqual(rows.map(([, where, key]) => `${where} ${key}`).sort())
  expect([stored.databases, stored.cookies]).toEqual([0, ''])
})
