// npm run bench:files [rounds]: how long authors wait for a scenario of 1 MiB, and for smaller ones: `check` as a whole process, and a drop on
// the built page in a real Chromium, until its dialog stands. Least of the rounds. Needs a built page.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts'
import { columns } from './bench.ts'
import { LARGE, MISQUOTED, type QuotedFile, quotedFile } from './quoted-file.ts'

const ROUNDS = Number(process.argv[2] ?? 5)
const LAUNCH = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url))

const alone = (scenario: string): QuotedFile => ({ scenario, documents: {} })
const large = LARGE()
const FILES: Readonly<Record<string, QuotedFile>> = {
  small: quotedFile(1, 1000, false),
  '1 MiB, all verified': large,
  '1 MiB, no documents': alone(large.scenario),
  '60 misquoted, 1 MB': MISQUOTED(),
  'deep brackets': alone(`a: ${'['.repeat(20_000)}`),
  'aliases of aliases': alone(`a: &a [x]\n${'b: [*a, *a, *a]\n'.repeat(500)}`),
  '1 MiB, not plain': alone(large.scenario.replace('language: en', '"language": en')),
  '1 MiB of nothing': alone('\n'.repeat(1_000_000)),
}

/** Milliseconds of the least round. */
async function least(rounds: number, once: () => Promise<number> | number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) best = Math.min(best, await once())
  return best
}

function checked(path: string): number {
  const start = performance.now()
  try {
    execFileSync(process.execPath, [LAUNCH, 'check', path, '--format', 'json'], { stdio: 'ignore' })
  } catch {
    // a file with errors ends with status 1
  }
  return performance.now() - start
}

interface Dropped {
  readonly shown: number // ms from the drop until the dialog stands
  readonly blocked: number // ms that the longest task of the page's thread took meanwhile
}

/** Drops the files; runs in the page. `hover`: ms for which they are held over the page before. */
const drop = async ([files, hover]: readonly [Readonly<Record<string, string>>, number]): Promise<Dropped> => {
  const dataTransfer = new DataTransfer()
  for (const [name, text] of Object.entries(files)) dataTransfer.items.add(new File([text], name))
  const fire = (type: string) =>
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  let blocked = 0
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration)
  })
  if (hover > 0) {
    fire('dragenter')
    await new Promise((resolve) => setTimeout(resolve, hover))
  }
  tasks.observe({ type: 'longtask' })
  const start = performance.now()
  fire('drop')
  while (!document.querySelector('dialog[open]')) await new Promise((resolve) => requestAnimationFrame(resolve))
  const shown = performance.now() - start
  await new Promise((resolve) => setTimeout(resolve, 100))
  tasks.disconnect()
  return { shown, blocked }
}

async function dropped(page: Page, { scenario, documents }: QuotedFile, hover: number): Promise<Dropped> {
  const found = await page.evaluate(drop, [{ 'big.scenario.yaml': scenario, ...documents }, hover] as const)
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  return found
}

if (!existsSync('dist/index.html')) throw new Error('build the page first: npm run build')
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_FLAGS })
const folder = mkdtempSync(join(tmpdir(), 'bench-files-'))
const fresh = async (): Promise<Page> => {
  const page = await browser.newPage()
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' }) // tsx names functions by it
  await page.goto(address)
  await page.locator('#task h1').waitFor()
  return page
}
try {
  const rows: string[][] = [['file', 'check', 'first drop', 'held over the page first', 'second drop', 'longest task']]
  for (const [name, file] of Object.entries(FILES)) {
    mkdirSync(join(folder, 'sources'), { recursive: true })
    writeFileSync(join(folder, 'big.scenario.yaml'), file.scenario)
    for (const [document, text] of Object.entries(file.documents))
      writeFileSync(join(folder, 'sources', document), text)
    const check = await least(ROUNDS, () => checked(join(folder, 'big.scenario.yaml')))
    rmSync(join(folder, 'sources'), { recursive: true })
    let blocked = 0
    const dropOn = async (page: Page, hover: number): Promise<number> => {
      const found = await dropped(page, file, hover)
      blocked = Math.max(blocked, found.blocked)
      return found.shown
    }
    const seen: number[][] = []
    for (let round = 0; round < ROUNDS; round++) {
      const [cold, warm] = [await fresh(), await fresh()]
      seen.push([await dropOn(cold, 0), await dropOn(warm, 500), await dropOn(warm, 0)])
      await Promise.all([cold.close(), warm.close()])
    }
    const [first, held, second] = [0, 1, 2].map((k) => Math.min(...seen.map((round) => round[k]!)))
    rows.push([name, ...[check, first!, held!, second!, blocked].map((ms) => `${ms.toFixed(0)} ms`)])
  }
  for (const row of rows) console.log(columns(row, 24))
} finally {
  rmSync(folder, { recursive: true })
  await browser.close()
  await new Promise((resolve) => server.httpServer.close(resolve))
}
