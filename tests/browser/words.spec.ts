import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readScenario } from '../../src/scenario/read.ts'
import { expect, openGame, test } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'
import { countedGame, overBudget } from './words-shown.ts'

const FOLDERS = readdirSync('scenarios').filter((id) => readdirSync(`scenarios/${id}`).includes(`${id}.scenario.yaml`))

const scenarioOf = (id: string) => {
  const { scenario } = readScenario(readFileSync(`scenarios/${id}/${id}.scenario.yaml`, 'utf8'), id)
  if (!scenario) throw new Error(`${id} cannot be read`)
  return scenario
}

/** What stands between quotation marks of any kind; straight marks and guillemets too, so that none can slip through. */
const MARKED = /[“”„«»"‘]([^“”„«»"‘]*)[”“„«»"]/g

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/…$/, '').trim()

const marked = (text: string): readonly string[] => [...text.matchAll(MARKED)].map((match) => plain(match[1]!))

const pageTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said = (element: Element): string[] =>
      ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? [])
    return [document.title, document.body.textContent ?? '', ...[...document.querySelectorAll('*')].flatMap(said)]
  })

const stageTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      (
        document.querySelector('.stage__panel') as unknown as { stage?: { strings: () => readonly string[] } } | null
      )?.stage?.strings() ?? [],
  )

for (const [id, seat] of FOLDERS.flatMap((folder) =>
  scenarioOf(folder)
    .leaders.slice(0, 2)
    .map((l) => [folder, l.id] as const),
))
  test(`no invented speech, and no more to read than the budget: ${id}, seat ${seat}`, async ({ page }) => {
    const quotes = scenarioOf(id).quotes.map((q) => plain(q.exact))
    const strange = new Set<string>()
    let passages = 0
    const counted = countedGame(page)
    const reading = scenarioOf(id).leaders[0]!.id === seat ? 'standard' : 'plain' // both levels over the seats
    await page.addInitScript(
      (kept) => localStorage.setItem('on-the-record/preferences', kept),
      JSON.stringify({ reading }),
    )
    await openGame(page, `scenario=${id}&seat=${seat}&level=apprentice&seed=5`)
    await page.waitForFunction(() => 'stage' in (document.querySelector('.stage__panel') ?? {}))
    await playToDebrief(page, pointer, async (visit) => {
      const { screen } = visit
      await counted.see(visit)
      const texts = [...(await pageTexts(page)), ...(await stageTexts(page))]
      // a line of the picture may hold a part of a quote: its marks stand on other lines
      for (const text of texts)
        for (const passage of marked(text)) {
          passages += 1
          if (!quotes.some((quote) => quote.includes(passage))) strange.add(`${screen}: ${passage}`)
        }
    })
    expect([...strange]).toEqual([])
    expect(passages).toBeGreaterThan(20)
    expect(overBudget(await counted.reading())).toEqual([])
  })

test('quotation marks come from one component of the page and one function of the stage', () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
  const holders = [
    ...files('src/page'),
    ...files('src/stage'),
    ...files('src/wording'),
    ...files('src/session'),
  ].filter((file) => /[“”„«»]|\\u201[cd]/i.test(readFileSync(file, 'utf8')))
  expect(holders.sort()).toEqual(['src/page/parts/quoted.tsx', 'src/stage/quoted-text.ts'])
})
