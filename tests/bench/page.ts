// npm run bench:page [rounds] [games]: the built page in a real Chromium with its processor four times slower, beside a plain Phaser page
// of the same version, built and measured in the same run. Medians of the rounds; ratios, because machines differ. Needs a built page.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'
import { playToDebrief, pointer } from '../browser/reader.ts'
import { columns, median } from './bench.ts'
import { buildPlainPage } from './page-plain.ts'

const THROTTLE = 4
const IDLE = 10_000 // ms
const LOCAL = '127.0.0.1'
const GAME = '?scenario=front-doors&seat=uk&level=minister&seed=7'

interface Load {
  readonly paint: number // first contentful paint, ms after the address was opened
  readonly usable: number // the page can be used; of the plain page: its first frame
  readonly picture: number // the picture stands
  readonly blocked: number // total blocking time until then: what tasks take over 50 ms
  readonly answer: number // from pressing to the next painted answer
  readonly idle: number // main-thread seconds in each second of rest
}

/** Watches for long tasks, the moment that can be used, and the picture; runs in the page. */
const watch = (): void => {
  const seen = { blocked: 0, usable: 0, picture: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const look = (): void => {
    if (!seen.usable && document.querySelector('#task .act .button--main:not([aria-disabled=true])'))
      seen.usable = performance.now()
    const host = document.querySelector('.stage__panel') as unknown as { stage?: { resting: () => boolean } } | null
    if (!seen.picture && host?.stage) seen.picture = performance.now()
    const plain = performance.getEntriesByName('plain-frame')[0]
    if (plain) Object.assign(seen, { usable: plain.startTime, picture: plain.startTime })
    if (!seen.usable || !seen.picture) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function throttled(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // tsx names functions by it
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  return page
}

/** Main-thread seconds for each second in which nobody does anything. */
async function idleOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value
  }
  await page.waitForTimeout(3_000)
  const before = await busy()
  await page.waitForTimeout(IDLE)
  const used = (await busy()) - before
  await devtools.detach()
  return (used * 1000) / IDLE
}

/** From the pressing to the frame after the answer, in ms, as the page's own event timing tells it. */
async function answerOf(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const told = { longest: 0 }
    Object.assign(globalThis, { told })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await press()
  await page.waitForTimeout(1_500)
  return page.evaluate(() => (globalThis as unknown as { told: { longest: number } }).told.longest)
}

async function loadOf(browser: Browser, address: string, press: (page: Page) => Promise<void>): Promise<Load> {
  const page = await throttled(browser)
  try {
    await page.addInitScript(watch)
    await page.goto(address)
    await page.waitForFunction(() => (globalThis as unknown as { seen: { picture: number } }).seen.picture > 0)
    await page.waitForTimeout(500)
    const seen = await page.evaluate(() => ({
      ...(globalThis as unknown as { seen: { blocked: number; usable: number; picture: number } }).seen,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    }))
    const idle = await idleOf(page)
    const usable = Math.max(seen.usable, seen.paint) // what is not yet painted cannot be used
    return { ...seen, usable, idle, answer: await answerOf(page, () => press(page)) }
  } finally {
    await page.context().close()
  }
}

interface Frames {
  readonly each: number // a second, over all the time in which something moves
  readonly usual: number // a second, by the median gap
  readonly longest: number // the longest gap, ms: where new drawings are made ready
}

/** Frames while the openings are turned over and the room moves: the gaps between the page's frames for as long as the stage does not rest. */
async function framesOf(browser: Browser, address: string): Promise<Frames> {
  const page = await throttled(browser)
  try {
    await page.goto(address)
    await page.waitForFunction(() => 'stage' in (document.querySelector('.stage__panel') ?? {}))
    const gaps: number[] = []
    await page.exposeFunction('benchGaps', (found: number[]) => {
      gaps.push(...found)
    })
    for (let screens = 0; screens < 5; screens++) {
      for (const group of await page.locator('#task[data-screen=opening] fieldset:visible').all())
        await pointer.pick(group.locator('input').nth(1))
      const moving = page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const host = document.querySelector('.stage__panel') as unknown as { stage: { resting: () => boolean } }
            const found: number[] = []
            const until = performance.now() + 2_500
            let last = 0
            const frame = (now: number): void => {
              if (!host.stage.resting()) {
                if (last > 0) found.push(now - last)
                last = now
              } else last = 0
              if (now < until) requestAnimationFrame(frame)
              else resolve((globalThis as unknown as { benchGaps: (gaps: number[]) => Promise<void> }).benchGaps(found))
            }
            requestAnimationFrame(frame)
          }),
      )
      await page.locator('#task .act .button--main').click()
      await moving
    }
    if (gaps.length === 0) throw new Error('nothing moved')
    const whole = gaps.reduce((sum, gap) => sum + gap, 0)
    return { each: (1000 * gaps.length) / whole, usual: 1000 / median(gaps), longest: Math.max(...gaps) }
  } finally {
    await page.context().close()
  }
}

/** The heap in MB after games played one after the other in the same page, rubbish taken away. */
async function heapOf(browser: Browser, address: string, games: number): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
  const devtools = await page.context().newCDPSession(page)
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  try {
    await page.goto(address)
    const sizes: number[] = []
    for (let game = 0; game < games; game++) {
      await playToDebrief(page, pointer)
      sizes.push(await heap())
      await page.getByRole('button', { name: 'Save, open or leave' }).click()
      await page.getByRole('button', { name: 'Leave to the chooser' }).click()
    }
    return sizes
  } finally {
    await page.context().close()
  }
}

const chunks = (folder: string): readonly (readonly [string, number])[] =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [name, gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 }).length / 1000] as const)
    .sort((a, b) => b[1] - a[1])

const serve = async (folder: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const own = folder === 'dist' ? {} : { configFile: false as const }
  const server = await preview({
    ...own,
    build: { outDir: folder },
    preview: { host: LOCAL, port: 0 },
    logLevel: 'error',
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { address: `http://${LOCAL}:${port}/`, close: () => server.close() }
}

const [rounds = 3, games = 3] = process.argv.slice(2).map(Number)
if (!existsSync('dist/index.html')) throw new Error('There is no built page. Run npm run build first.')
const plainFolder = await buildPlainPage()
const [ours, plain] = [await serve('dist'), await serve(plainFolder)]
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
try {
  console.log(`KB gzipped by chunk (plain page: ${chunks(plainFolder)[0]![1].toFixed(0)} in one)`)
  for (const [name, weight] of chunks('dist')) console.log(`  ${weight.toFixed(1).padStart(6)}  ${name}`)
  const loads: { readonly our: Load; readonly base: Load }[] = []
  for (let round = 0; round < rounds; round++)
    loads.push({
      our: await loadOf(browser, ours.address + GAME, (page) => page.locator('#task input[name=seat]').nth(1).click()),
      base: await loadOf(browser, plain.address, (page) => page.mouse.click(683, 700)),
    })
  console.log(`\nProcessor ${THROTTLE} times slower, median of ${rounds}, in turns`)
  console.log(columns(['', 'this page', 'plain page', 'ratio']))
  const line = (name: string, key: keyof Load, digits = 0): void => {
    const [our, base] = [median(loads.map((l) => l.our[key])), median(loads.map((l) => l.base[key]))]
    const ratio = median(loads.map((l) => l.our[key] / l.base[key]))
    console.log(columns([name, our.toFixed(digits), base.toFixed(digits), ratio.toFixed(2)]))
  }
  line('first paint, ms', 'paint')
  line('usable / first frame, ms', 'usable')
  line('picture stands, ms', 'picture')
  line('blocking time, ms', 'blocked')
  line('input to answer, ms', 'answer')
  line('idle: main s a second', 'idle', 4)
  const frames: Frames[] = []
  for (let round = 0; round < rounds; round++) frames.push(await framesOf(browser, ours.address + GAME))
  const of = (key: keyof Frames): string => median(frames.map((f) => f[key])).toFixed(0)
  console.log(`\nwhile the picture moves (budget 30 frames a second): ${of('each')} over all,`)
  console.log(`  ${of('usual')} by the median gap, longest gap ${of('longest')} ms`)
  const heaps = await heapOf(browser, ours.address + GAME, games)
  console.log(`heap in MB after each of ${games} games (budget 120): ${heaps.map((h) => h.toFixed(1)).join(' ')}`)
} finally {
  await browser.close()
  await ours.close()
  await plain.close()
}
