// How much every shipped scenario asks of its players: words, decisions, minutes, for every seat at both reading levels, in a game
// that goes the whole way. Plays on the built page. Run: npm run bench:words [scenario]. Exit 1 where a budget is broken.

import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { shelved } from '../../src/cli/shelf.ts'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'
import { openGame } from '../browser/fixture.ts'
import { playToDebrief, pointer } from '../browser/reader.ts'
import { BUDGETS, countedGame, overBudget } from '../browser/words-shown.ts'

if (!existsSync('dist/index.html')) throw new Error('There is no built page. Run npm run build first.')
const [only] = process.argv.slice(2)
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
const line = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, n) => (n === 0 ? String(cell).padEnd(48) : String(cell).padStart(10))).join(''))
line('', 'briefing', 'first', 'words', 'decisions', 'minutes')
line('at most', BUDGETS.briefing, BUDGETS.first, '', BUDGETS.decisions, BUDGETS.minutes)
try {
  for (const { scenario } of shelved('scenarios').filter((s) => !only || s.scenario.id === only))
    for (const { id } of scenario.leaders)
      for (const reading of ['standard', 'plain']) {
        const page = await browser.newPage({
          baseURL: server.resolvedUrls!.local[0]!,
          viewport: { width: 1366, height: 768 },
        })
        await page.addInitScript(
          (kept) => localStorage.setItem('on-the-record/preferences', kept),
          JSON.stringify({ reading, picture: false, motion: 'off' }),
        )
        await openGame(page, `scenario=${scenario.id}&seat=${id}&level=minister&seed=7`)
        const counted = countedGame(page)
        await playToDebrief(page, pointer, counted.see, { calls: false })
        const found = await counted.reading()
        const over = overBudget(found)
        line(
          `${scenario.id}, ${id}, ${reading}`,
          found.briefing,
          found.first,
          found.words,
          found.decisions,
          found.minutes.toFixed(1),
        )
        if (over.length > 0) {
          console.log(`  over: ${over.join('; ')}`)
          process.exitCode = 1
        }
        await page.close()
      }
} finally {
  await browser.close()
  await server.close()
}
