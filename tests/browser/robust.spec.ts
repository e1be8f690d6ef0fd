// What may go wrong round a game: the picture, the window, the storage, the files, the network. The game goes on and says so.

import type { Stage } from '../../src/stage/stage.ts'
import type { Page } from '@playwright/test'
import { expect, openGame, screenNow, test, type Watched } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

const HOST = '.stage__panel'

/** The host with the picture that hangs in it. */
type Hung = HTMLElement & { readonly stage: Stage }

/** Waits until the picture stands. */
const pictureStands = (page: Page): Promise<unknown> =>
  page.waitForFunction((host) => 'stage' in (document.querySelector(host) ?? {}), HOST)

const notice = (page: Page) => page.locator('.notice')

/** The faults that a test brings about itself are taken out; all others stay. */
function expectFaults(watched: Watched, expected: RegExp): void {
  const others = watched.faults.filter((fault) => !expected.test(fault))
  watched.faults.splice(0, watched.faults.length, ...others)
}

const NO_NETWORK = /net::ERR_(FAILED|ABORTED|INTERNET_DISCONNECTED)/

const goOn = async (page: Page): Promise<void> => {
  const before = await page.locator('#task').innerHTML()
  await page.locator('#task .act .button--main').click()
  await page.waitForFunction((was) => document.querySelector('#task')!.innerHTML !== was, before)
}

/** From the chooser to the first opening. */
async function toOpening(page: Page): Promise<void> {
  await goOn(page)
  await page.locator('#task:not([data-screen=choose])').waitFor()
  while ((await screenNow(page)) !== 'opening') await goOn(page)
}

/** Picks a position and a citation and leaves both in the draft. */
async function pickOpening(page: Page): Promise<readonly string[]> {
  for (const group of await page.locator('#task fieldset:visible').all())
    await pointer.pick(group.locator('input').nth(1))
  return picked(page)
}

/** What is picked on the screen, in order. */
const picked = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#task input:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.closest('label')?.textContent ?? ''))

/** The game can be played on: the opening is committed, and another screen comes. */
async function playsOn(page: Page): Promise<void> {
  await pickOpening(page)
  await goOn(page)
  expect(await screenNow(page)).not.toBe('choose')
}

test.describe('the picture', () => {
  test('a lost WebGL context: the room is drawn again without it, and the page says so', async ({ page }) => {
    await page.addInitScript(() => {
      // the test machine draws WebGL in software, which the probe turns down
      for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
        const ask = prototype.getParameter
        prototype.getParameter = function (name) {
          const value = ask.call(this, name)
          return typeof value === 'string' && /swiftshader/i.test(value) ? 'A graphics card' : value
        }
      }
    })
    await openGame(page)
    await pictureStands(page)
    const lost = await page.locator(`${HOST} canvas`).evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
      context?.getExtension('WEBGL_lose_context')?.loseContext()
      return context !== null
    })
    expect(lost).toBe(true)
    await expect(notice(page)).toContainText('picture')
    await page.waitForFunction((host) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${host} canvas`)
      return canvas?.getContext('2d') != null
    }, HOST)
    await toOpening(page)
    await playsOn(page)
  })

  test('a blocked canvas: the game is played without a picture', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await openGame(page)
    await expect(notice(page)).toContainText('cannot show the picture')
    await page.getByRole('button', { name: 'Close this message' }).or(notice(page).locator('button')).first().click()
    await toOpening(page)
    await playsOn(page)
    await expect(notice(page)).toHaveCount(0) // said once
  })

  for (const part of ['picture', 'phaser'])
    test(`the file ${part} never comes: the game is played without a picture`, async ({ page, watched }) => {
      await page.route(`**/assets/${part}*.js`, (route) => route.abort())
      await openGame(page)
      await expect(notice(page)).toContainText('cannot show the picture')
      await toOpening(page)
      await playsOn(page)
      expectFaults(watched, NO_NETWORK)
    })

  test('Phaser is slow: the game does not wait for it, and the picture comes when it can', async ({ page }) => {
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/assets/phaser*.js', async (route) => {
      await held
      await route.continue()
    })
    await openGame(page)
    await toOpening(page)
    await expect(notice(page)).toContainText('still on its way', { timeout: 20_000 })
    await playsOn(page)
    letGo()
    await pictureStands(page)
    await expect(notice(page)).toHaveCount(0)
  })
})

test.describe('the window', () => {
  const sideways = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  /** How far the canvas's size is from its host's, in CSS pixels. */
  const misfit = (page: Page): Promise<number> =>
    page.evaluate((host) => {
      const [room, canvas] = [host, `${host} canvas`].map((one) => document.querySelector(one)!.getBoundingClientRect())
      return Math.max(Math.abs(room!.width - canvas!.width), Math.abs(room!.height - canvas!.height))
    }, HOST)

  test('a window without size, at the start and in mid-game', async ({ page }) => {
    await page.setViewportSize({ width: 1, height: 1 })
    await openGame(page)
    await pictureStands(page)
    await page.setViewportSize({ width: 1024, height: 768 })
    await toOpening(page)
    await expect.poll(() => misfit(page)).toBeLessThanOrEqual(2)
    await page.setViewportSize({ width: 1, height: 1 })
    await page.waitForTimeout(100)
    await page.setViewportSize({ width: 1366, height: 768 })
    await expect.poll(() => misfit(page)).toBeLessThanOrEqual(2)
    await playsOn(page)
  })

  test('a page that has scrolled under the picture: a tap there still means what it touches', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 420 })
    await openGame(page, 'scenario=front-doors&seat=uk&level=minister&seed=7')
    await pictureStands(page)
    await page.waitForFunction((host) => (document.querySelector(host) as Hung | null)?.stage.resting(), HOST)
    await page.mouse.move(900, 300)
    await page.mouse.wheel(0, 150)
    await page.waitForFunction(() => window.scrollY > 60)
    const seat = await page.evaluate((host) => {
      const hung = document.querySelector(host) as Hung
      const { x, y, width, height } = hung.stage.targets().find(({ id }) => id === 'seat:us')!
      const from = hung.getBoundingClientRect()
      return { x: from.x + x + width / 2, y: from.y + y + height / 2 }
    }, HOST)
    await page.mouse.click(seat.x, seat.y)
    await expect(page.locator('#task input[name=seat]').nth(1)).toBeChecked()
  })

  test('a phone is turned, and a page is zoomed: nothing picked is lost, nothing hangs over', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openGame(page)
    await pictureStands(page)
    await toOpening(page)
    const before = await pickOpening(page)
    expect(before.length).toBeGreaterThan(0)
    for (const [width, height] of [
      [844, 390],
      [390, 844],
      [683, 384], // 1366 x 768 at 200 %
      [342, 192], // at 400 %
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => misfit(page), `${width} x ${height}`).toBeLessThanOrEqual(2)
      expect(await sideways(page), `${width} x ${height}`).toBe(0)
      expect(await picked(page)).toEqual(before)
    }
    await goOn(page)
  })
})

test.describe('coming back', () => {
  const goOnWithGame = (page: Page) => page.getByRole('button', { name: 'Go on with your game' })

  test('after a reload in mid-game the draft is still there', async ({ page }) => {
    await openGame(page)
    await toOpening(page)
    const before = await pickOpening(page)
    await page.reload()
    await goOnWithGame(page).click()
    await page.locator('#task[data-screen=opening]').waitFor()
    expect(await picked(page)).toEqual(before)
    await goOn(page)
  })

  test('the back button loses nothing', async ({ page }) => {
    await page.goto('/class.html')
    await openGame(page)
    await toOpening(page)
    const before = await pickOpening(page)
    await page.goBack()
    await expect(page).toHaveURL(/class\.html/)
    await page.goForward()
    await page.locator('#task h1').waitFor()
    if ((await screenNow(page)) === 'choose') await goOnWithGame(page).click()
    await page.locator('#task[data-screen=opening]').waitFor()
    expect(await picked(page)).toEqual(before)
  })

  test('two tabs on one game: it is said, and each tab finds its own again', async ({ page, context }) => {
    await openGame(page)
    await toOpening(page)
    const other = await context.newPage()
    await other.goto('/')
    await pointer.pick(page.locator('#task fieldset:visible').first().locator('input').first())
    const now = await picked(page)
    await goOnWithGame(other).click() // where the game stands now, not where it stood when this tab was opened
    await other.locator('#task[data-screen=opening]').waitFor()
    expect(await picked(other)).toEqual(now)
    await pickOpening(other)
    await goOn(other)
    const theirs = await other.locator('#task').textContent()
    expect(await notice(other).count()).toBe(0)

    const mine = await pickOpening(page)
    await expect(notice(page)).toContainText('another tab')
    await other.reload()
    await goOnWithGame(other).click()
    await expect(other.locator('#task')).toHaveText(theirs!)
    await page.reload()
    await goOnWithGame(page).click()
    await page.locator('#task[data-screen=opening]').waitFor()
    expect(await picked(page)).toEqual(mine)
    await goOn(page)
    await other.reload()
    await goOnWithGame(other).click()
    await expect(other.locator('#task')).toHaveText(theirs!)
  })
})

test.describe('storage', () => {
  const ways = {
    blocked: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  }
  const said = { blocked: 'cannot be saved here', full: 'no room left' }

  for (const way of ['blocked', 'full'] as const)
    test(`${way}: said once, and the game goes on and can be saved to a file`, async ({ page }) => {
      await page.addInitScript(ways[way])
      await openGame(page)
      await goOn(page)
      await expect(notice(page)).toContainText(said[way])
      await notice(page).getByRole('button', { name: 'Dismiss this note' }).click()
      while ((await screenNow(page)) !== 'opening') await goOn(page)
      await playsOn(page)
      await expect(notice(page)).toHaveCount(0)
      await page.getByRole('button', { name: 'Save, open or leave' }).click()
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save to a file' }).click()
      expect((await coming).suggestedFilename()).toMatch(/\.game\.json$/)
    })
})

test('a frame that allows scripts alone: the game is played, and says that it cannot be saved here', async ({
  page,
  watched,
}) => {
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname === '/frame')
      return route.fulfill({
        contentType: 'text/html',
        body: '<iframe sandbox="allow-scripts" src="/?scenario=front-doors&seed=7" width="1200" height="900"></iframe>',
      })
    const response = await route.fetch()
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' } // as public hosts of static pages send it
    await route.fulfill({ response, headers })
  })
  await page.goto('/frame')
  const frame = page.frameLocator('iframe')
  const task = frame.locator('#task')
  await task.locator('.act .button--main').click()
  await expect(frame.locator('.notice')).toContainText('cannot be saved here')
  for (const screen of ['briefing', 'opening']) {
    await expect(task).toHaveAttribute('data-screen', screen)
    if (screen === 'briefing') await task.locator('.act .button--main').click()
  }
  expectFaults(watched, /Blocked autofocusing/) // what this browser says of a frame that was not touched yet
})

test('an unknown scenario in the address: the chooser says so', async ({ page }) => {
  await page.goto('/?scenario=nowhere&seat=nobody&level=king&seed=-1')
  await expect(notice(page)).toContainText('nowhere')
  expect(await screenNow(page)).toBe('choose')
  await toOpening(page)
})

test('a broken, a foreign, a newer and another scenario’s save are refused in words; the running game stays', async ({
  page,
}) => {
  await openGame(page)
  await toOpening(page)
  const before = await pickOpening(page)
  const kept = await page.evaluate(() => {
    const id = localStorage.getItem('on-the-record/current')
    return JSON.parse(localStorage.getItem(`on-the-record/game/${id}`)!)
  })
  const files: readonly (readonly [string, string])[] = [
    ['not a game', '{"format":"on-the-record/rec'],
    ['not a game', '\u0000\uFFFD'.repeat(500)],
    ['not a game', ''],
    ['not a game', '[]'],
    ['not a game', JSON.stringify({ name: 'a letter', pages: 3 })],
    ['not a game', JSON.stringify({ ...kept, seed: 'seven' })],
    ['not a game', JSON.stringify({ ...kept, actions: [{ type: 'commit', by: 'nobody' }] })],
    ['newer version', JSON.stringify({ ...kept, format: 'on-the-record/record-9' })],
    ['another version', JSON.stringify({ ...kept, scenario: { ...kept.scenario, id: 'not-here' } })],
    ['another version', JSON.stringify({ ...kept, scenario: { ...kept.scenario, sha256: '0'.repeat(64) } })],
  ]
  for (const [told, text] of files) {
    await page.getByRole('button', { name: 'Save, open or leave' }).click()
    await page
      .locator('dialog[open] input[type=file]')
      .setInputFiles({ name: 'some.game.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(notice(page), text.slice(0, 80)).toContainText(told)
    await notice(page).getByRole('button', { name: 'Dismiss this note' }).click()
    expect(await picked(page)).toEqual(before)
  }
  await goOn(page)
})

test.describe('the network', () => {
  test('gone when the game has begun: it is played to the end', async ({ page, context, watched }) => {
    await openGame(page)
    const worker = page.waitForResponse(/assets\/analysis-/)
    await goOn(page)
    await page.locator('#task:not([data-screen=choose])').waitFor()
    await (await worker).finished()
    await context.setOffline(true)
    const visits = await playToDebrief(page, pointer)
    expect(visits.at(-1)!.screen).toBe('debrief')
    expectFaults(watched, NO_NETWORK)
  })

  test('gone before the screens of a game have come: it says so, and the game is there when the page is opened again', async ({
    page,
    watched,
  }) => {
    await page.route('**/assets/play*.js', (route) => route.abort())
    await openGame(page)
    await page.locator('#task .act .button--main').click()
    const alert = page.locator('#task [role=alert]')
    await expect(alert).toContainText('did not arrive')
    await page.unroute('**/assets/play*.js')
    await alert.getByRole('button').click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.locator('#task[data-screen=briefing] h1')).toBeVisible()
    expectFaults(watched, NO_NETWORK)
  })

  test('gone in the chooser: it says that the scenario does not open, and opens it after a reload with the network back', async ({
    page,
    context,
    watched,
  }) => {
    await openGame(page)
    await context.setOffline(true)
    await page.locator('#task .act .button--main').click()
    await expect(notice(page)).toContainText('could not be opened')
    await context.setOffline(false)
    await page.reload()
    await page.locator('#task h1').waitFor()
    await toOpening(page)
    expectFaults(watched, NO_NETWORK)
  })
})
