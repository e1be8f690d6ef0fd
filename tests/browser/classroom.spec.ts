// A class at the projector, with jobs, predictions, questions and a clock: one short game from the link to what is handed in.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, openGame, screenNow, test } from './fixture.ts'

const LINK = 'scenario=harbour-fund&level=apprentice&seed=7&room=class,delegation&ask=predictions,questions&plan=45'

const main = (page: Page) => page.locator('#task .act .button--main')
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Nothing for axe to find, nothing wider than the page. */
async function fit(page: Page): Promise<void> {
  // unrolled, twice: a tall window shows more than a low one
  for (const _time of ['first', 'again']) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: 1366, height: Math.max(768, height + 1) })
  }
  const found = await page.evaluate(async (tags) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe comes in as a script
    const { violations } = await (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.map((v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`)
  }, TAGS)
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(found).toEqual([])
}

/** The class votes for the first alternative, by the keyboard; the answer is always to accept. */
async function vote(page: Page, alternative = 0): Promise<void> {
  await page.locator('.hands__field').nth(alternative).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await main(page).click()
}

test('a class votes its way through a game, its jobs record, and all of it is handed in', async ({ page }) => {
  await page.addInitScript({ content: AXE })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openGame(page, LINK)
  await expect(page.getByText('In class: the class votes · jobs · predictions · questions · clock')).toBeVisible()
  await main(page).click()

  // asked before
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible()
  await page.getByRole('radio', { name: 'a little' }).first().check({ force: true })
  await fit(page)
  await main(page).click()

  // the clock is in the bar, and can be switched off
  const clock = page.getByRole('button', { name: /^Lesson clock/ })
  await expect(clock).toContainText(/\d+ minutes to play, 14 minutes kept for the debrief/)

  // the home group says who is hardest to win
  await press(page, 'Home group')
  await page.locator('#job').getByRole('radio').nth(1).check({ force: true })
  await main(page).click()

  // an opening by votes: a tie is the chair's
  await expect(page.locator('.hands__one').first()).toBeVisible()
  await fit(page)
  await press(page, /^One more for 1,/)
  await press(page, /^One more for 2,/)
  await expect(page.getByText('A tie. The chair decides.')).toBeVisible()
  await page.reload()
  await press(page, 'Go on with your game')
  await expect(page.getByText('A tie. The chair decides.')).toBeVisible()
  await press(page, 'Take 2')
  await expect(page.getByRole('heading', { name: 'Which words do we bring?' })).toBeVisible()
  await vote(page)
  await expect(page.getByText('The class has chosen.')).toBeVisible()
  await press(page, 'Adviser')
  await page.locator('#job').getByRole('radio', { name: 'They show it' }).check({ force: true })
  await press(page, 'Observer')
  await press(page, 'One more: Claims')
  await fit(page)

  // on to the end by votes
  for (let step = 0; step < 80 && (await screenNow(page)) !== 'predict'; step++) {
    const mark = await page.locator('#task').innerHTML()
    if ((await page.locator('.hands').count()) > 0) {
      const call = page.locator('.hands__one', { hasText: 'Call for signature' })
      if ((await call.count()) > 0) await call.getByRole('button', { name: /^One more for/ }).click()
      if ((await call.count()) > 0) await main(page).click()
      else await vote(page)
    } else {
      const press = page.locator('.jobs__name', { hasText: 'Press' })
      if ((await screenNow(page)) === 'vote' && (await press.getAttribute('aria-expanded')) === 'false')
        await press.click()
      const headline = page.getByLabel('Your headline')
      if ((await headline.count()) > 0) await headline.fill('Towns sign after a long night')
      await main(page).click()
    }
    await page.waitForFunction((was) => document.querySelector('#task')!.innerHTML !== was, mark)
  }

  // predictions, before the reveal; they cannot be changed afterwards
  const given = page.locator('.prediction').first()
  await given.getByRole('radio', { name: '75 %' }).check({ force: true })
  await fit(page)
  await main(page).click()
  await expect(page.locator('#task')).toHaveAttribute('data-screen', 'reveal')
  for (let step = 0; step < 12 && (await screenNow(page)) !== 'debrief'; step++) await main(page).click()
  await expect(page.getByText(/^Your score: 0\.(06|56)/)).toBeVisible()
  await fit(page)
  await page.locator('.ways__way').last().click()
  await page.getByRole('radio', { name: 'fully' }).first().check({ force: true })
  await expect(page.getByText('before: a little')).toBeVisible()
  await expect(page.locator('.job-card')).toHaveCount(5)
  await fit(page)

  const waiting = page.waitForEvent('download')
  await press(page, 'Save what we recorded (CSV)')
  const csv = readFileSync(await (await waiting).path(), 'utf8')
  expect(csv).toContain('Towns sign after a long night')
  expect(csv.split('\r\n').filter((line) => line.startsWith('vote of the class')).length).toBeGreaterThan(3)

  // the printed sheet has it all
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const sheet = page.locator('.sheet')
  for (const words of [
    'Your predictions',
    'Job cards',
    'Towns sign after a long night',
    'Votes of the class',
    'a little',
  ])
    await expect(sheet).toContainText(words)

  // as wide as A4 with its margins: every figure of a table stands under its own head
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  const astray = await sheet.locator('table').evaluateAll((tables) =>
    (tables as HTMLTableElement[]).flatMap((table) => {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.getBoundingClientRect())
      return [...table.tBodies].flatMap((body) =>
        [...body.rows].flatMap((row) =>
          [...row.cells].flatMap((cell, n) => {
            const { left, width } = cell.getBoundingClientRect()
            const head = heads[n]
            const under = head && Math.abs(head.left - left) < 2 && Math.abs(head.width - width) < 2
            return under || row.cells.length !== heads.length ? [] : [cell.textContent]
          }),
        ),
      )
    }),
  )
  expect(astray).toEqual([])
})
