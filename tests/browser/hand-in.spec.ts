// A finished game hands in: its code goes from the debrief to the class picture, its log into a file.

import { readFileSync } from 'node:fs'
import { expect, openGame, test } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

test('the code of a played game is a row of the class picture, and the log is a table', async ({ page }) => {
  await openGame(page, 'scenario=front-doors-starter&level=minister&seed=7')
  const link = page.getByRole('link', { name: 'For the teacher: the class picture' })
  expect(await link.getAttribute('href')).toBe('class.html')
  await playToDebrief(page, pointer)

  const code = page.locator('.hand-in__code')
  await expect(code).toHaveText(/^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/)
  await expect(page.getByRole('img', { name: /picture for a camera/ })).toBeVisible()
  const told = (await code.textContent())!

  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the log (CSV)' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/^front-doors-starter-\w+-7\.csv$/)
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(rows[0]).toContain('Decision')
  expect(rows.length).toBeGreaterThan(3)

  await page.goto(`/class.html#r=${told}`)
  await expect(page.locator('.endings__all dd')).toHaveText('1')
})
