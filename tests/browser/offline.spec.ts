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

test('a new version is offered in the chooser only, and comes when the player agrees', async ({ page }) => {
  await openGame(page, 'scenario=front-doors-starter&seed=7')
  await kept(page)
  await page.locator('#task .act .button--main').click()
  await page.locator('#task:not([data-screen=choose])').waitFor()

  version += 1
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
  })
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)
  await expect(page.locator('.new-version')).toHaveCount(0)

  await page.reload()
  await expect(page.locator('.new-version')).toBeVisible()
  await page.evaluate(() => void Object.assign(window, { before: true }))
  await page.getByRole('button', { name: 'Use it now' }).click()
  await page.waitForFunction(() => !('before' in window))
  await page.locator('#task h1').waitFor()
  await expect(page.locator('.new-version')).toHaveCount(0)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting)).toBe(null)
})
