// Somebody who plays the page: with the keyboard only, or by pressing what is there. Plays any scenario, any seat, to the end.

import type { Locator, Page } from '@playwright/test'
import { screenNow } from './fixture.ts'

/** What a reader reads: a page, or the frame of one. */
export type Sheet = Pick<Page, 'locator' | 'getByRole' | 'waitForFunction'>

/** How a reader does things. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void> // a button
  readonly pick: (target: Locator) => Promise<void> // a radio or a box
}

export const pointer: Hand = {
  press: (target) => target.click(),
  pick: (target) => target.check({ force: true }),
}

/** Tab until the target has the focus. Fails where it cannot be reached. */
async function tabTo(page: Page, targets: readonly Locator[]): Promise<void> {
  const handles = await Promise.all(targets.map((target) => target.elementHandle()))
  for (let presses = 0; presses < 250; presses++) {
    const there = await page.evaluate(
      (elements) => elements.some((element) => element === document.activeElement),
      handles,
    )
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard cannot reach it')
}

export const keyboard = (page: Page): Hand => ({
  press: async (target) => {
    await tabTo(page, [target])
    await page.keyboard.press('Enter')
  },
  pick: async (target) => {
    const name = await target.getAttribute('name')
    const type = await target.getAttribute('type')
    if (type === 'checkbox' || !name) {
      await tabTo(page, [target])
      await page.keyboard.press('Space')
      return
    }
    const group = page.locator(`#task input[type=radio][name="${name}"]`)
    await tabTo(page, await group.all())
    for (let presses = 0; presses < 60 && !(await target.isChecked()); presses++) {
      const focused = await target.evaluate((element) => element === document.activeElement)
      await page.keyboard.press(focused ? 'Space' : 'ArrowDown')
    }
    if (!(await target.isChecked())) throw new Error('the keyboard cannot choose it')
  },
})

const main = (page: Sheet): Locator => page.locator('#task .act .button--main')
const dialog = (page: Sheet): Locator => page.locator('dialog[open]')

/** Picks in every group of the screen where nothing is picked yet. */
export async function fillIn(page: Sheet, hand: Hand, choice: number): Promise<void> {
  for (const group of await page.locator('#task fieldset:visible').all()) {
    const inputs = group.locator('input[type=radio], input[type=checkbox]')
    const count = await inputs.count()
    if (count === 0 || (await group.locator('input:checked').count()) > 0) continue
    if ((await group.locator('input[type=checkbox]').count()) > 0) {
      await hand.pick(inputs.nth(0))
      await hand.pick(inputs.nth(1))
    } else await hand.pick(inputs.nth(choice % count))
  }
}

/** Opens the issue that nobody opened on, chooses another stop than the text's, and cites the first words of the dossier. */
async function draft(page: Sheet, hand: Hand): Promise<void> {
  const row = page.locator('#task .row__head').last()
  if ((await row.getAttribute('aria-expanded')) === 'false') await hand.press(row)
  const stops = page.locator('#task .row--open input[type=radio]')
  const last = (await stops.count()) - 1
  await hand.pick(stops.nth((await stops.nth(last).isChecked()) ? last - 1 : last))
  await hand.press(page.locator('#task .cite button').first())
  await hand.pick(dialog(page).locator('input[name=dossier]').nth(1))
  await hand.press(dialog(page).locator('.button--main'))
}

export interface Visit {
  readonly screen: string
  readonly heading: string
}

export interface Style {
  readonly calls: boolean // calls for signature once a package was put; else passes and leaves that to the others
}

/** Plays to the last page of the debrief; `each` sees every screen as it comes, the draft and the dialogs. Accepts what is offered. */
export async function playToDebrief(
  page: Sheet,
  hand: Hand,
  each: (visit: Visit) => Promise<void> = async () => undefined,
  { calls }: Style = { calls: true },
): Promise<readonly Visit[]> {
  const visits: Visit[] = []
  let turns = 0
  for (let step = 0; step < 120; step++) {
    const visit: Visit = {
      screen: await screenNow(page),
      heading: (await page.locator('#task h1').first().textContent()) ?? '',
    }
    const before = visits.at(-1)
    visits.push(visit)
    if (before?.screen !== visit.screen || before.heading !== visit.heading) await each(visit)
    const mark = await page.locator('#task').innerHTML()
    switch (visit.screen) {
      case 'turn': {
        turns += 1
        const call = page.getByRole('button', { name: 'Call for signature' })
        if (turns === 1) {
          await draft(page, hand)
          await each({ ...visit, heading: 'draft' })
          await hand.press(main(page))
        } else if (calls && (await call.count()) > 0) {
          await hand.press(call)
          await each({ ...visit, heading: 'call' })
          await hand.press(dialog(page).locator('.button--main'))
        } else await hand.press(page.getByRole('button', { name: 'Pass', exact: true }))
        break
      }
      case 'last-look':
        await hand.press(page.locator('#task .act .button--quiet'))
        break
      case 'answer':
        await hand.pick(page.getByRole('radio', { name: /^Accept/ }))
        await hand.press(main(page))
        break
      case 'debrief':
        if (visits.filter((v) => v.screen === 'debrief').length === 4) return visits
        await hand.press(main(page))
        break
      default:
        await fillIn(page, hand, visit.screen === 'sign' ? 0 : 2)
        await hand.press(main(page))
    }
    if (visit.screen === 'choose') await page.locator('#task:not([data-screen=choose])').waitFor()
    else await page.waitForFunction((was) => document.querySelector('#task')!.innerHTML !== was, mark)
  }
  throw new Error('the game did not end')
}
