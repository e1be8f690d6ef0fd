import { expect, openGame, test } from './fixture.ts'
import { keyboard, playToDebrief } from './reader.ts'
import { historyOf, newsOf, playedAgain, unheard, untold } from './told-tree.ts'

test('a whole game with the keyboard only and without the picture: the accessible tree tells what the save holds', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('on-the-record/preferences', '{"picture":false}'))
  await openGame(page)
  expect(await page.locator('canvas').count()).toBe(0)
  const untoldOn: Record<string, readonly string[]> = {}
  let heard = 0
  const visits = await playToDebrief(page, keyboard(page), async ({ screen, heading }) => {
    const game = await playedAgain(page)
    if (!game || heading === 'draft' || heading === 'call') return
    expect(game.screen).toBe(screen)
    const news = newsOf(game, heard)
    heard = (game.log.at(-1)?.number ?? -1) + 1
    const body = page.locator('body')
    await expect.poll(async () => unheard(await body.ariaSnapshot(), news), `${screen}: news`).toEqual([])
    const missing = untold(await body.ariaSnapshot(), game)
    if (missing.length > 0) untoldOn[`${screen}: ${heading}`] = missing
  })
  expect(untoldOn).toEqual({})

  const log = page.locator('.log > summary')
  await keyboard(page).press(log)
  const lines = page.getByRole('log').getByRole('listitem').locator('span:last-child')
  expect(await lines.allInnerTexts()).toEqual(historyOf((await playedAgain(page))!))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('log')).toBeHidden()
  await expect(log).toBeFocused()
  const screens = new Set(visits.map((v) => v.screen))
  for (const screen of [
    'choose',
    'briefing',
    'opening',
    'opening-shown',
    'priorities',
    'turn',
    'answer',
    'vote',
    'front-page',
    'reveal',
    'debrief',
  ])
    expect(screens).toContain(screen)
  // every outcome was looked at, and the map drawn, in the worker: the page never loaded what does it here
  expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining('/analysis-'))
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => name.includes('outcomes-here'))).toEqual([])
})

test('the focus goes to the heading of each new screen', async ({ page }) => {
  await openGame(page)
  let before = 'choose'
  await playToDebrief(page, keyboard(page), async ({ screen, heading }) => {
    const same = screen === before && screen === 'vote' // the votes are turned over one by one under one task
    before = screen
    if (heading === 'draft') await expect(page.locator('#task .cite button:focus')).toHaveCount(1) // the button that opened the dossier gave way to a card
    if (heading === 'draft' || heading === 'call' || screen === 'choose' || same) return
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading)
  })
})
