// What makes a first game easy: the guide on the real screens, a voice that reads the task, undoing before it counts.

import type { Page } from '@playwright/test'
import { expect, openGame, test } from './fixture.ts'
import { fillIn, keyboard, pointer } from './reader.ts'

const guide = (page: Page) => page.getByRole('region', { name: 'Guide', exact: true })
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('on-the-record/preferences') ?? '{}') as { guided?: string[] })

/** A voice that speaks when told to and notes what it said; it ends each sentence by itself. */
const withVoices = (page: Page, voices: readonly { name: string; lang: string; localService: boolean }[]) =>
  page.addInitScript({
    content: `
      const said = []
      const marked = []
      let now = null
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => ${JSON.stringify(voices)},
        cancel: () => { now = null },
        speak: (utterance) => {
          now = utterance
          said.push(utterance.text)
          marked.push([...(CSS.highlights.get('aloud') ?? [])].map(String).join(''))
          setTimeout(() => { if (now === utterance && !window.held) utterance.onend() }, 1)
        },
      })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      window.SpeechSynthesisUtterance = function (text) { this.text = text }
      window.aloud = { said, marked }
    `,
  })

interface Aloud {
  readonly said: string[]
  readonly marked: string[]
}
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { aloud: Aloud }).aloud)

test('the guide: offered on the title, one note at a time by keyboard, passed by playing on, skipped, shown again', async ({
  page,
}) => {
  await openGame(page)
  await page.getByRole('button', { name: 'First time? Two-minute guide' }).click()
  await expect(page.locator('.guide-list li')).toHaveCount(18)
  await page.getByRole('button', { name: 'Show the notes as I play' }).click()
  await page.locator('#task .act .button--main').click()

  const hand = keyboard(page)
  await expect(guide(page)).toContainText('Your seat')
  await expect(guide(page)).toContainText('1/4')
  await hand.press(page.getByRole('button', { name: 'Next note' }))
  await expect(guide(page)).toContainText('What matters')
  await expect(page.locator('section[data-guided] #want')).toHaveCount(1) // the part that it talks about is marked
  const [note, part] = await Promise.all([guide(page).boundingBox(), page.locator('[data-guided]').boundingBox()])
  expect(note!.y + note!.height).toBeLessThanOrEqual(part!.y) // and not covered
  await hand.press(page.getByRole('button', { name: 'Next note' }))
  await hand.press(page.getByRole('button', { name: 'Next note' }))
  await hand.press(page.getByRole('button', { name: 'Got it' }))
  await expect(guide(page)).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

  await page.locator('#task .act .button--main').click()
  await expect(guide(page)).toContainText('Position')
  await fillIn(page, pointer, 2) // it blocks no move
  await page.locator('#task .act .button--main').click()
  await expect(guide(page)).toContainText('Two cards')
  await page.locator('#task .act .button--main').click()
  await expect(guide(page)).toContainText('Proof') // the note that stood was passed; the next one comes
  expect((await kept(page)).guided).toEqual(['seat', 'weights', 'home', 'line', 'position', 'shown'])

  await page.getByRole('button', { name: 'Skip the guide' }).click()
  await expect(guide(page)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Go on with your game' }).click()
  await page.locator('#task[data-screen=opening]').waitFor()
  await expect(guide(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Help and words explained' }).click()
  await page.getByRole('button', { name: 'Show the guide again' }).click()
  await expect(guide(page)).toContainText('Position')
})

test('no voice of this device, no reading aloud', async ({ page }) => {
  await withVoices(page, [
    { name: 'far away', lang: 'en-GB', localService: false },
    { name: 'autre', lang: 'fr-FR', localService: true },
  ])
  await openGame(page)
  await expect(page.getByRole('button', { name: 'Read this page aloud' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Text size, theme and sound' }).click()
  await expect(page.getByRole('group', { name: 'Reading aloud' })).toHaveCount(0)
})

test('a voice of this device reads the task in its order, marks each sentence, names who is quoted, and stops', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('on-the-record/preferences', '{"guide":false,"picture":false}'))
  await withVoices(page, [
    { name: 'far away', lang: 'en-GB', localService: false },
    { name: 'here', lang: 'en-US', localService: true },
  ])
  await openGame(page)
  await page.locator('#task .act .button--main').click()
  await page.locator('#task[data-screen=briefing]').waitFor()
  await page.getByRole('button', { name: 'Read this page aloud' }).click()
  await expect(page.getByRole('button', { name: 'Stop reading' })).toHaveCount(0) // it has come to the end
  const brief = await heard(page)
  expect(brief.said).toContain((await page.locator('#task h1').innerText()).trim())
  expect(brief.said.length).toBeGreaterThan(30)
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  const marked = brief.marked.flatMap((text, n) => (text === '' ? [] : [[bare(text), bare(brief.said[n]!)]]))
  expect(marked.map(([text]) => text)).toEqual(marked.map(([, said]) => said)) // what is marked is what is said
  expect(marked.length).toBeGreaterThan(20)
  const texts = await page.locator('#task h1, #task .head__lead, #task h2, #task .group__name').allInnerTexts()
  const places = texts.map((text) => bare(brief.said.join(' ')).indexOf(bare(text)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other)) // in the order of the page

  await page.locator('#task .act .button--main').click()
  await page.locator('#task[data-screen=opening]').waitFor()
  const before = brief.said.length
  await page.getByRole('button', { name: 'Read this page aloud' }).click()
  await expect(page.getByRole('button', { name: 'Stop reading' })).toHaveCount(0)
  const opening = (await heard(page)).said.slice(before)
  for (const card of await page.locator('#task .quote').all()) {
    const words = bare(await card.locator('.quote__words').innerText())
    const speaker = bare(await card.locator('.quote__source b').innerText())
    expect(bare(opening.join(' '))).toContain(speaker + words)
  }

  await page.evaluate(() => Object.assign(globalThis, { held: true }))
  await page.getByRole('button', { name: 'Read this page aloud' }).click()
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  await fillIn(page, pointer, 2)
  await page.locator('#task .act .button--main').click() // another screen
  await page.locator('#task[data-screen=opening-shown]').waitFor()
  await expect(page.getByRole('button', { name: 'Read this page aloud' })).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.has('aloud'))).toBe(false)
})

test('until it is committed everything can be taken back: opening, priorities, package, words, pass, call, answer', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('on-the-record/preferences', '{"guide":false,"picture":false}'))
  await openGame(page)
  const main = page.locator('#task .act .button--main')
  const radio = (name: string, n: number) => page.locator(`#task input[name="${name}"]`).nth(n)
  const screen = (name: string) => page.locator(`#task[data-screen=${name}]`)
  await main.click()
  await main.click()
  for (let opening = 0; opening < 4; opening++) {
    for (const n of [0, 2]) await radio('position', n).check({ force: true })
    for (const n of [1, 0]) await radio('cite', n).check({ force: true })
    await expect(radio('position', 0)).not.toBeChecked()
    await expect(screen('opening')).toBeVisible()
    await main.click()
    await main.click()
  }
  const boxes = page.locator('#task input[type=checkbox]')
  for (const n of [0, 1]) await boxes.nth(n).check()
  await boxes.nth(1).uncheck()
  await expect(main).toHaveAttribute('aria-disabled', 'true')
  await boxes.nth(1).check()
  await main.click()
  await screen('turn').waitFor()

  const rows = page.locator('#task .row__head')
  const put = async (): Promise<void> => {
    if ((await page.locator('#task .row--open').count()) === 0) await rows.last().click()
    await page.locator('#task .row--open input[type=radio]').last().check({ force: true })
    await expect(page.locator('#task .row--changed')).toHaveCount(1)
  }
  const propose = async (): Promise<void> => {
    await main.focus()
    await page.keyboard.press('Enter')
  }
  await put()
  await propose() // without words: it leads to them
  await expect(page.locator('#task .button--cite')).toBeFocused()
  await page.getByRole('button', { name: /^Take .* out of your draft$/ }).click()
  await expect(page.locator('#task .row--changed')).toHaveCount(0)
  await propose() // without a change: to the text
  await expect(page.locator('#task .row__head:focus, #task .row--open input:focus')).toHaveCount(1)
  await put()
  await page.getByRole('button', { name: 'Pass', exact: true }).click() // asked once more, since the draft would go
  await page.keyboard.press('Escape')
  await expect(page.locator('#task .row--changed')).toHaveCount(1)
  await page.getByRole('button', { name: 'Call for signature' }).click()
  await page.getByRole('button', { name: 'Not yet' }).click()
  await page.getByRole('button', { name: 'Walk out' }).click()
  await page.getByRole('button', { name: 'Stay at the table' }).click()
  await expect(page.locator('#task .row--changed')).toHaveCount(1)
  await page.getByRole('button', { name: 'Pass', exact: true }).click()
  await page.locator('dialog[open]').getByRole('button', { name: 'Pass', exact: true }).click()
  await screen('answer').waitFor()

  await page.getByRole('radio', { name: /^Accept/ }).check({ force: true })
  await page
    .getByRole('radio', { name: /^Decline over/ })
    .first()
    .check({ force: true })
  await page.getByRole('radio', { name: 'Challenge the quote' }).check({ force: true })
  await page.getByRole('radio', { name: 'Just decline' }).check({ force: true })
  await page.getByRole('radio', { name: /^Accept/ }).check({ force: true })
  await expect(page.locator('#task .act__said')).toContainText('Accept the whole package.')
  await expect(screen('answer')).toBeVisible()
})

for (const [width, height] of [
  [1366, 768],
  [320, 640],
] as const)
  test(`a word explained opens in sight, by keyboard, and gives the focus back, ${width} px wide`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('on-the-record/preferences', '{"guide":false,"picture":false}'))
    await page.setViewportSize({ width, height })
    await openGame(page)
    await page.locator('#task .act .button--main').click()
    await page.locator('#task[data-screen=briefing]').waitFor()
    const terms = page.locator('#task .term')
    expect(await terms.count()).toBeGreaterThan(4)
    const texts = await terms.allInnerTexts()
    expect(texts).toEqual(expect.arrayContaining(['When to walk away', 'must say yes', 'Weight']))
    expect(new Set(await page.locator('#task .term__means').allTextContents()).size).toBe(texts.length) // each once
    for (const term of [terms.first(), page.getByRole('button', { name: 'When to walk away' })]) {
      await term.focus()
      await page.keyboard.press('Enter')
      const open = page.locator('.term__means:popover-open')
      await expect(open).toHaveCount(1)
      await expect(open).toBeFocused()
      await expect(open).toBeInViewport({ ratio: 1 })
      expect(await term.evaluate((button) => button.getBoundingClientRect().width)).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
      await expect(term).toBeFocused()
    }
  })
