// The SCORM 1.2 package inside the scorm-again run-time as the platform: left in the middle, resumed, played to its scores.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { manifestFaults } from '../lms/manifest-schema.ts'
import { expect, test as watchedTest } from './fixture.ts'
import { playToDebrief, pointer } from './reader.ts'

const folder = resolve('test-results/scorm')
const file = resolve(folder, 'package.zip')
const RUNTIME = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** A platform as small as they come. It keeps what was committed, and nothing else outlives a visit. */
const host = (start: string): string => `<!doctype html><html lang="en"><head><title>Platform</title>
<link rel="icon" href="data:,"><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100% }</style>
<script src="/scorm12.js"></script></head><body><script>
  const kept = localStorage.getItem('platform')
  localStorage.clear()
  sessionStorage.clear()
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 })
  if (kept) {
    localStorage.setItem('platform', kept)
    API.loadFromJSON({ suspend_data: kept }, 'cmi')
  }
  API.on('LMSCommit', () => localStorage.setItem('platform', API.cmi.suspend_data))
  API.on('LMSFinish', () => localStorage.setItem('finished', 'yes'))
</script><iframe title="Lesson" src="/package/${start}"></iframe></body></html>`

let files: Readonly<Record<string, Uint8Array>> | null = null

function packed(): Readonly<Record<string, Uint8Array>> {
  mkdirSync(folder, { recursive: true })
  const asked = ['--scenario', 'front-doors-starter', '--level', 'minister', '--seed', '7', '--core', 'deal']
  const room = ['--room', 'delegation', '--ask', 'predictions,questions', '--plan', '45']
  execFileSync('npx', ['tsx', 'src/cli/build-scorm.ts', file, ...asked, ...room], { stdio: 'ignore' })
  return unzipSync(readFileSync(file))
}

const test = watchedTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  baseURL: async ({}, use) => {
    files ??= packed()
    const inside = files
    const manifest = new TextDecoder().decode(inside['imsmanifest.xml'])
    const start = manifest.match(/scormtype="sco" href="([^"]+)"/)![1]!.replaceAll('&#38;', '&')
    const server = createServer(({ url }, response) => {
      const path = new URL(url!, 'http://platform').pathname
      const body =
        path === '/'
          ? host(start)
          : path === '/scorm12.js'
            ? RUNTIME
            : inside[decodeURIComponent(path.slice('/package/'.length))]
      const type = path === '/' ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream')
      response.writeHead(body ? 200 : 404, { 'Content-Type': type })
      response.end(body)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.closeAllConnections()
    server.close()
  },
})

// One after the other: they share the package.
test.describe.configure({ mode: 'default' })

async function lesson(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())!.contentFrame()
  await frame!.locator('#task h1').waitFor()
  return frame!
}

const told = (page: Page, element: string): Promise<string> =>
  page.evaluate(
    (name) => String((window as unknown as { API: { LMSGetValue(name: string): unknown } }).API.LMSGetValue(name)),
    element,
  )

test('the manifest is valid by the SCORM 1.2 schema, and names every file of the package', async () => {
  files ??= packed()
  const { 'imsmanifest.xml': manifest, ...others } = files
  const text = new TextDecoder().decode(manifest)
  expect(await manifestFaults([text])).toEqual([[]])
  expect(text).toMatch(/<title>On the Record: .+<.title>/)
  const named = [...text.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]!)
  expect(named).toContain('licences.txt')
  expect(named.sort()).toEqual(Object.keys(others).sort())
})

test('left in mid-game, the game goes on in the next visit and hands in its scores', async ({ page }) => {
  await page.goto('/')
  let frame = await lesson(page)
  const leaving = playToDebrief(frame, pointer, async ({ screen }) => {
    if (screen === 'turn') throw new Error('left')
  })
  await expect(leaving).rejects.toThrow('left')
  expect(await told(page, 'cmi.core.lesson_status')).toBe('incomplete')
  // The platform keeps the game for this student; on the device the next one would find it.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/game')))).toEqual([])
  const kept = await told(page, 'cmi.suspend_data')
  expect(kept.length).toBeGreaterThan(10)
  expect(kept.length).toBeLessThanOrEqual(4096)

  await page.reload()
  frame = await lesson(page)
  await expect(frame.locator('.notice')).toContainText('back from the learning platform')
  await expect(frame.locator('#task')).toHaveAttribute('data-screen', 'turn')
  await expect(frame.getByRole('button', { name: 'Observer' })).toBeVisible()
  await expect(frame.locator('.lesson')).toContainText(/Lesson clock: \d+ min/)
  await playToDebrief(frame, pointer)
  expect(await told(page, 'cmi.core.lesson_status')).toBe('completed')
  expect(await told(page, 'cmi.objectives._count')).toBe('4')
  const evidence = await told(page, 'cmi.objectives.1.score.raw')
  expect(evidence).toMatch(/^\d+$/)
  expect(await told(page, 'cmi.core.score.raw')).toBe(await told(page, 'cmi.objectives.2.score.raw'))

  // What is written stays with the game, on the platform too, until it no longer fits; then a file is offered.
  const answer = frame.locator('#answer')
  await answer.fill('The judges were the line that neither home could cross.')
  await page.reload()
  frame = await lesson(page)
  await expect(frame.locator('#task')).toHaveAttribute('data-screen', 'debrief')
  await expect(frame.locator('#answer')).toHaveValue('The judges were the line that neither home could cross.')
  await frame.locator('#answer').fill('x'.repeat(5_000))
  await expect(frame.locator('.notice')).toContainText('Not all that you wrote or recorded fits')
  const saving = page.waitForEvent('download')
  await frame.locator('.notice').getByRole('button', { name: 'Save to a file' }).click()
  expect(await (await saving).path()).toBeTruthy()
})

test('a platform that does not begin is said, and the game is played without it', async ({ page, watched }) => {
  await page.addInitScript(() => {
    if (window.parent === window) return
    ;(window as unknown as { API: unknown }).API = {
      LMSInitialize: () => 'false',
      LMSFinish: () => 'false',
      LMSGetValue: () => undefined,
      LMSSetValue: () => {
        throw new Error('no')
      },
      LMSCommit: () => 'false',
    }
  })
  await page.goto('/')
  const frame = await lesson(page)
  await expect(frame.locator('.notice')).toContainText('does not answer')
  expect(watched.faults).toEqual([])
})
