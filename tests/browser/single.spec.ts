// The one file for a USB stick: opened from the disk, a whole game is played, analysed in its worker, drawn, kept and handed in.

import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

const folder = resolve('test-results/single')
const file = resolve(folder, 'on-the-record.html')
const address = pathToFileURL(file).href

// The page may ask for itself and for nothing else.
test.use({ baseURL: pathToFileURL(folder).href })

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  execFileSync('npx', ['tsx', 'src/cli/build-single.ts', file], { stdio: 'ignore' })
})

test('a whole game from one file of at most 6 MB, without server or network', async ({ page, context }) => {
  expect(statSync(file).size).toBeLessThanOrEqual(6_000_000)
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${address}?scenario=front-doors-starter&level=minister&seed=7`)
  await page.locator('#task h1').waitFor()
  await page.waitForFunction(() => 'stage' in (document.querySelector('.stage__panel') ?? {}))
  await playToDebrief(page, pointer)
  const code = (await page.locator('.hand-in__code').textContent())!
  expect(code).toMatch(/^[0-9A-Z]{5}-/)

  // The analysis came from the worker: the map of every deal is there.
  await page.locator('.ways button').nth(1).click()
  await expect(page.locator('#task svg.map')).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Go on with your game' }).click()
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'debrief')

  // The licences that must go with the game are in it.
  await page.getByRole('button', { name: 'Help and words explained' }).click()
  await page.getByText('Licences', { exact: true }).click()
  await expect(page.locator('.licences__texts')).toContainText('Richard Davey')
  await expect(page.locator('.licences__texts')).toContainText('SIL OPEN FONT LICENSE')
  await page.keyboard.press('Escape')

  // The teacher's page is in it too, takes the code, makes the pack, and leads back to the game.
  await page.goto(`${address}#r=${code}`)
  await expect(page.locator('.endings__all dd')).toHaveText('1')
  await expect(page.getByRole('img', { name: /Map of every possible outcome/ })).toBeVisible()
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await expect(page.getByRole('button', { name: /Role sheets/ })).toBeVisible()
  await page.reload()
  await expect(page.locator('.endings__all dd')).toHaveText('1')
  await page.getByRole('link', { name: 'On the Record' }).click()
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'choose')
  await page.getByRole('link', { name: /class picture/ }).click()
  await expect(page.locator('.endings__all dd')).toHaveText('1')
  expect(asked.filter((url) => url.startsWith('file:') && !url.startsWith(address))).toEqual([])
})
