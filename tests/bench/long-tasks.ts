// npm run bench:tasks: tasks over 50 ms on the page's thread, screen by screen, in whole games in a real Chromium: Front Doors, and a
// dropped scenario of 390,625 outcomes. Loading counts apart ("choose"). Needs a built page.

import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'
import { openGame } from '../browser/fixture.ts'
import { playToDebrief, pointer } from '../browser/reader.ts'
import { columns } from './bench.ts'
import { largeFile } from './large-scenario.ts'

const SIZES = [5, 5, 5, 5, 5, 5, 5, 5]

interface LongTask {
  readonly screen: string // on which it began
  readonly duration: number // ms that the page's thread worked: what other programs took of the machine is not counted
  readonly most: string // what took the most of it
}

/** An event of the browser's own trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Marks each new screen in the trace; runs in the page. */
const mark = (): void => {
  let before = ''
  const look = (): void => {
    const part = document.querySelector('#task svg.map') ? ' map' : ''
    const screen = `screen:${document.querySelector('#task')?.getAttribute('data-screen') ?? 'load'}${part}`
    if (screen !== before) performance.mark(screen)
    before = screen
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
}

/** Tasks of the page's thread over 50 ms. */
function longTasks(trace: readonly TraceEvent[]): readonly LongTask[] {
  const main = trace.find((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')!
  const own = trace.filter((e) => e.pid === main.pid && e.tid === main.tid).sort((a, b) => a.ts - b.ts)
  const screens = own.filter((e) => e.name.startsWith('screen:'))
  const within = (task: TraceEvent): string => {
    const inside = own.filter((e) => e.ph === 'X' && e !== task && e.ts >= task.ts && e.ts < task.ts + task.dur!)
    const most = inside.filter((e) => e.name !== 'RunTask').sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    return most
      .slice(0, 2)
      .map((e) => `${e.name} ${((e.tdur ?? 0) / 1000).toFixed(0)}`)
      .join(', ')
  }
  return own
    .filter((e) => /RunTask$/.test(e.name) && (e.tdur ?? 0) > 50_000)
    .map((task) => ({
      screen: screens.findLast((e) => e.ts <= task.ts)?.name.slice('screen:'.length) ?? 'load',
      duration: task.tdur! / 1000,
      most: within(task),
    }))
}

/** Takes a scenario in as if it were dropped on the chooser, and begins. */
async function drop(page: Page, tree: object): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'large.scenario.json'))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, JSON.stringify(tree))
  await page.locator('dialog[open] .button--main').click()
}

async function played(
  browser: Browser,
  address: string,
  large: boolean,
  picture: boolean,
): Promise<readonly LongTask[]> {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1366, height: 768 } })
  page.setDefaultTimeout(60_000)
  try {
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // tsx names functions by it
    await page.addInitScript(mark)
    if (!picture)
      await page.addInitScript((kept) => localStorage.setItem('on-the-record/preferences', kept), '{"picture":false}')
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'toplevel', 'blink.user_timing', '__metadata'],
    })
    await openGame(page)
    if (large) await drop(page, largeFile(SIZES))
    await playToDebrief(page, pointer)
    await page.waitForTimeout(1_000)
    const trace = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly TraceEvent[]
    }
    return longTasks(trace.traceEvents)
  } finally {
    await page.context().close()
  }
}

if (!existsSync('dist/index.html')) throw new Error('There is no built page. Run npm run build first.')
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
try {
  for (const picture of [false, true])
    for (const large of [false, true]) {
      const tasks = await played(browser, server.resolvedUrls!.local[0]!, large, picture)
      console.log(`\n${large ? '390,625 outcomes' : 'Front Doors'}, ${picture ? 'with' : 'without'} the picture`)
      if (tasks.length === 0) console.log('  no task over 50 ms')
      for (const { screen, duration, most } of tasks)
        console.log(`  ${columns([screen, duration.toFixed(0)], 5)} ms  ${most}`)
    }
} finally {
  await browser.close()
  await server.close()
}
