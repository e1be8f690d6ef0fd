// What a school's network has to carry, gzipped, in KB of 1000 bytes: the budgets that no change may break unnoticed.

import { gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { expect, openGame, test } from './fixture.ts'

/** JavaScript and styles that must be here before the page can be used; fonts not counted. */
const PAGE_BUDGET = 100
/** The screens of a game and their words, which follow at once. */
const PLAY_BUDGET = 60
/** Phaser's chunk, and the room drawn with it. They come when the page stands. */
const PHASER_BUDGET = 240
const ROOM_BUDGET = 61

type Weights = Readonly<Record<string, number>>

const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g
const REFERENCE = /(?:src|href)="\.\/(assets\/[\w.-]+\.(?:js|css))"/g

const total = (weights: Weights): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0)

const kilobytes = (body: Buffer): number => gzipSync(body, { level: 9 }).length / 1000

/** The files that the built page names, and the modules that those import at once. */
async function pageWeights(request: APIRequestContext): Promise<Weights> {
  const html = await (await request.get('/index.html')).text()
  const waiting = [...html.matchAll(REFERENCE)].map((match) => match[1]!)
  const weights: Record<string, number> = {}
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (name in weights) continue
    const body = await (await request.get(`/${name}`)).body()
    weights[name] = kilobytes(body)
    if (name.endsWith('.js'))
      waiting.push(...[...body.toString().matchAll(STATIC_IMPORT)].map((match) => `assets/${match[1]}`))
  }
  return weights
}

const listed = (weights: Weights): string =>
  Object.entries(weights)
    .map(([name, weight]) => `${name} ${weight.toFixed(1)}`)
    .join(', ')

test('the page and its picture keep to their budgets', async ({ page, request, baseURL }) => {
  const first = await pageWeights(request)
  expect(Object.keys(first).length).toBeGreaterThan(1)
  expect(total(first), listed(first)).toBeLessThanOrEqual(PAGE_BUDGET)

  const later: Record<string, number> = {}
  page.on('requestfinished', async (sent) => {
    const name = sent.url().slice(baseURL!.length + 1)
    if (!/\.(js|css)$/.test(name) || name in first) return
    const response = await sent.response()
    if (response) later[name] = kilobytes(await response.body())
  })
  await openGame(page)
  await page.waitForFunction(() => 'stage' in (document.querySelector('.stage__panel') ?? {}))
  const weightOf = (names: RegExp): number =>
    total(Object.fromEntries(Object.entries(later).filter(([name]) => names.test(name))))
  await expect.poll(() => Object.keys(later).filter((name) => /phaser|picture|play/.test(name)).length).toBe(3)
  expect(weightOf(/phaser/), listed(later)).toBeGreaterThan(100)
  expect(weightOf(/phaser/), listed(later)).toBeLessThanOrEqual(PHASER_BUDGET)
  expect(weightOf(/picture/), listed(later)).toBeLessThanOrEqual(ROOM_BUDGET)
  expect(weightOf(/play|screen|en-/), listed(later)).toBeLessThanOrEqual(PLAY_BUDGET)
  expect(weightOf(/^(?!.*(phaser|picture|play|screen|en-))/), listed(later)).toBeLessThan(1)
})
