// After the first visit the network may go: a whole game, the class picture and a new start. A new version waits to be asked for.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, openGame, test as watchedTest } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

let version = 1

// The built game behind a server whose service worker can change under the page.
const test = watchedTest.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer(async ({ url }, response) => {
      const got = await fetch(new URL(url!, baseURL))
      const body = Buffer.from(await got.arrayBuffer())
      const type = got.headers.get('Content-Type')
      const policy = got.headers.get('Content-Security-Policy')
      response.writeHead(got.status, {
        ...(type ? { 'Content-Type': type } : {}),
        ...(policy ? { 'Content-Security-Policy': policy } : {}),
      })
      response.end(url === '/sw.js' ? `${body.toString('utf8')}\n// version ${version}\n` : body)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.closeAllConnections()
    server.close()
  },
})

test.use({ serviceWorkers: 'allow' })

const kept = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

test('with the network cut after the first load: a whole game, the class picture, a new start', async ({
  page,
  context,
}) => {
  await openGame(page, 'scenario=front-doors-starter&level=minister&seed=7')
  await kept(page)
  const bytes = await page.evaluate(async () => {
    let sum = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) sum += (await (await cache.match(request))!.arrayBuffer()).byteLength
    }
    return sum
  })
  expect(bytes).toBeGreaterThan(500_000)
  expect(bytes).toBeLessThanOrEqual(5_000_000)

  await context.setOffline(true)
  await playToDebrief(page, pointer)
  const code = (await page.locator('.hand-in__code').textContent())!
  await page.goto(`/class.html#r=${code}`)
  await expect(page.locator('.endings__all dd')).toHaveText('1')
  await openGame(page, 'scenario=harbour-fund')
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'choose')
})

/** Brings a new version, and waits until it waits. */
async function newVersion(page: Page): Promise<void> {
  version += 1
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
  })
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)
}

const marked = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { before: true }))
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'before' in window)

test('a new version is offered in the chooser only, and comes when the player agrees', async ({ page, context }) => {
  await openGame(page, 'scenario=front-doors-starter&seed=7')
  await kept(page)
  await page.locator('#task .act .button--main').click()
  await page.locator('#task:not([data-screen=choose])').waitFor()

  await newVersion(page)
  await expect(page.locator('.new-version')).toHaveCount(0)

  // In another tab's chooser it is offered; but here a game is on, and the version does not come under it.
  const other = await context.newPage()
  await openGame(other)
  await marked(page)
  await other.getByRole('button', { name: 'Use it now' }).click()
  await expect(other.locator('.new-version')).toContainText('open in another tab')
  expect(await isMarked(page)).toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting)).not.toBe(null)

  // Back in the chooser the game is kept; then both tabs get the new version at once.
  await page.reload()
  await expect(page.locator('.new-version')).toBeVisible()
  await marked(page)
  await marked(other)
  await page.getByRole('button', { name: 'Use it now' }).click()
  for (const each of [page, other]) {
    await each.waitForFunction(() => !('before' in window))
    await each.locator('#task h1').waitFor()
    await expect(each.locator('.new-version')).toHaveCount(0)
  }
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting)).toBe(null)
})

test('what a device needs to install the game is there; erasing the device empties the copy too', async ({ page }) => {
  await openGame(page, 'scenario=front-doors-starter&seed=7')
  await kept(page)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const icons = await page.evaluate(async (address) => {
    const manifest = await (await fetch(address)).json()
    const sizes: string[] = []
    for (const icon of manifest.icons as { src: string; type: string; sizes: string; purpose?: string }[]) {
      const image = new Image()
      image.src = icon.src
      await image.decode()
      const size = icon.sizes === 'any' ? 'any' : `${image.naturalWidth}x${image.naturalHeight}`
      sizes.push([icon.type, icon.sizes === size ? size : 'wrong size', icon.purpose ?? 'any'].join(' '))
    }
    return { sizes, start: manifest.start_url, display: manifest.display }
  }, href!)
  expect(icons).toEqual({
    sizes: ['image/png 192x192 any', 'image/png 512x512 any', 'image/png 512x512 maskable', 'image/svg+xml any any'],
    start: './',
    display: 'standalone',
  })

  await page.locator('#task .act .button--main').click()
  await page.locator('#task:not([data-screen=choose])').waitFor()
  await page.evaluate(async () => (await caches.open('somebody else’s')).put('/theirs', new Response('theirs')))
  await page.getByRole('button', { name: 'Text size, theme and sound' }).click()
  await page.getByRole('button', { name: 'Erase this device' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(page.getByText('Everything is erased')).toBeVisible()
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
  expect(await page.evaluate(() => caches.keys())).toEqual(['somebody else’s'])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await page.keyboard.press('Escape')
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'choose')
  await expect(page.getByRole('button', { name: 'Go on with your game' })).toHaveCount(0)
})

test('the service worker is made of nothing that the credits leave out', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text()
  const parts = [...new Set([...worker.matchAll(/workbox:([a-z-]+):/g)].map((match) => `workbox-${match[1]}`))]
  expect(parts.length).toBeGreaterThan(0)
  const texts = await (await request.get('/licences.txt')).text()
  for (const part of parts) expect(texts).toContain(part)
})
