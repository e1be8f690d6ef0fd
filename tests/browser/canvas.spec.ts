import type { Page } from '@playwright/test'
import { expect, openGame, screenNow, test } from './fixture.ts'

interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Told {
  readonly targets: () => readonly Spot[]
  readonly resting: () => boolean
}

const HOST = '.stage__panel'

/** Waits until the picture stands and nothing moves. */
async function rested(page: Page): Promise<void> {
  await page.waitForFunction(
    (host) => (document.querySelector(host) as unknown as { stage?: Told } | null)?.stage?.resting() === true,
    HOST,
  )
}

const spots = (page: Page): Promise<readonly Spot[]> =>
  page.evaluate((host) => (document.querySelector(host) as unknown as { stage: Told }).stage.targets(), HOST)

/** Presses on the canvas, where the stage says the target is. */
async function tap(page: Page, wanted: (id: string) => boolean): Promise<string> {
  await rested(page)
  const spot = (await spots(page)).find(({ id }) => wanted(id))
  if (!spot)
    throw new Error(`nothing to tap on ${await screenNow(page)}: ${(await spots(page)).map((s) => s.id).join(' ')}`)
  const box = await page.locator(HOST).boundingBox()
  const x = box!.x + spot.x + spot.width / 2
  const y = box!.y + spot.y + spot.height / 2
  expect(await page.evaluate(([px, py]) => document.elementFromPoint(px!, py!)?.tagName, [x, y])).toBe('CANVAS')
  await page.mouse.click(x, y)
  return spot.id
}

/** Targets below the least: 24 px, and 44 px for the height of a button. */
const tooSmall = async (page: Page, screen: string): Promise<readonly string[]> =>
  (await spots(page))
    .filter(({ id, width, height }) => Math.min(width, height) < 24 || (id.startsWith('button:') && height < 44))
    .map(({ id, width, height }) => `${screen} ${id} ${Math.round(width)}x${Math.round(height)}`)

const named =
  (start: string) =>
  (id: string): boolean =>
    id.startsWith(start)

test('a whole game from seat to debrief by pointer on the canvas only', async ({ page }) => {
  await openGame(page, 'seed=7')
  const seen = new Set<string>()
  const small: string[] = []
  let turns = 0
  let endings = 0
  for (let step = 0; step < 90; step++) {
    const screen = await screenNow(page)
    seen.add(screen)
    await rested(page)
    small.push(...(await tooSmall(page, screen)))
    const before = await page.locator('#task').innerHTML()
    switch (screen) {
      case 'choose':
        await tap(page, named('choice:scenario:front-doors'))
        await tap(page, named('choice:seat:us'))
        await tap(page, named('choice:seat:uk'))
        await tap(page, named('button:opponent:apprentice'))
        await tap(page, named('button:begin'))
        await page.locator('#task:not([data-screen=choose])').waitFor()
        continue
      case 'opening':
        await tap(page, (id) => id.startsWith('stop:') && !id.endsWith(':not-agreed'))
        await tap(page, (id) => id.startsWith('quote:') && id !== 'quote:silent')
        await tap(page, named('button:commit'))
        break
      case 'priorities':
        await tap(page, named('issue:cell'))
        await tap(page, named('issue:access'))
        await tap(page, named('button:commit'))
        break
      case 'turn':
        turns += 1
        if (turns === 1) {
          // the same turn on a phone: the strip is redrawn, and what may be tapped there is large enough
          const wide = page.viewportSize()!
          await page.setViewportSize({ width: 390, height: 844 })
          await expect.poll(async () => (await spots(page)).some(({ id }) => id.startsWith('button:'))).toBe(false)
          await rested(page)
          expect((await spots(page)).length).toBeGreaterThan(0)
          small.push(...(await tooSmall(page, 'phone')))
          await page.setViewportSize(wide)
          await expect.poll(async () => (await spots(page)).some(({ id }) => id.startsWith('button:'))).toBe(true)
          await tap(page, named('issue:exercises'))
          await tap(page, named('stop:exercises:banks'))
          await tap(page, named('button:deal'))
          await tap(page, (id) => id.startsWith('quote:') && id !== 'quote:silent')
          await tap(page, named('button:commit'))
        } else if ((await spots(page)).some(({ id }) => id === 'button:ask-call')) {
          await tap(page, named('button:ask-call'))
          await tap(page, named('button:call'))
        } else await tap(page, named('button:pass'))
        break
      case 'answer':
        await tap(page, named('button:accept'))
        await tap(page, named('button:commit'))
        break
      case 'sign':
        await tap(page, named('button:sign-yes'))
        await tap(page, named('button:commit'))
        break
      case 'last-look':
        await tap(page, named('button:pass'))
        break
      case 'debrief':
        if (++endings === 4) {
          expect(small).toEqual([])
          for (const one of [
            'choose',
            'briefing',
            'opening',
            'opening-shown',
            'priorities',
            'turn',
            'answer',
            'vote',
            'communique',
            'front-page',
            'reveal',
            'debrief',
          ])
            expect(seen).toContain(one)
          return
        }
        await tap(page, named('button:go-on'))
        break
      default:
        await tap(page, named('button:go-on'))
    }
    await page
      .waitForFunction((was) => document.querySelector('#task')!.innerHTML !== was, before)
      .catch(() => {
        throw new Error(`nothing came of it on ${screen}`)
      })
  }
  throw new Error(`the game did not end: ${[...seen].join(' ')}`)
})
