// The page of somebody who writes a scenario: it follows every save, plays the moves again, and says which one no longer exists.

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { patternScenario, patternSource } from '../../src/cli/new-pattern.ts'
import { screenNow } from './fixture.ts'

const named = (title: string) => patternScenario({ id: 'bus', title, sources: '', people: '', quotes: '' })
const bus = named('The bus')
const PORT = Number(process.env.BROWSER_TEST_PORT ?? 4173) + 40

base('a save keeps the play so far, and a move that no longer exists is named', async ({ page }) => {
  base.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'otr-preview-'))
  const file = join(folder, 'bus.scenario.yaml')
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, 'sources', 'minutes.md'), patternSource)
  writeFileSync(file, bus)
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/preview.ts', file, '--port', String(PORT)])
  const said: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => said.push(String(text)))
  try {
    await expect.poll(() => said.join(''), { timeout: 60_000 }).toContain('read again at every save')
    await page.goto(`http://127.0.0.1:${PORT}/`)
    const corner = page.locator('.preview-says')
    const main = page.locator('#task .act .button--main')
    await page.getByRole('radio', { name: /The bus/ }).check({ timeout: 90_000 })
    await main.click()
    await expect.poll(() => screenNow(page)).toBe('briefing')
    await main.click()
    await expect.poll(() => screenNow(page)).toBe('opening')
    await page.getByRole('radio', { name: /At 11/ }).check({ force: true })
    await page.locator('#task .silence input, #task input[name=cite]').first().check({ force: true })
    await main.click()
    await expect.poll(() => screenNow(page)).toBe('opening-shown')

    writeFileSync(file, named('The night bus'))
    await expect(corner).toContainText(/moves so far were played again/, { timeout: 30_000 })
    await expect.poll(() => screenNow(page)).toBe('opening-shown')

    writeFileSync(file, bus.replaceAll('eleven,', 'half-ten,'))
    await expect(corner).toContainText(/Move \d of Alder no longer exists: .+ The play goes on from before it/, {
      timeout: 30_000,
    })
    await expect.poll(() => screenNow(page)).not.toBe('opening-shown')

    for (let save = 0; save < 20; save++) {
      writeFileSync(file, '') // as editors do before they write
      await new Promise((written) => setTimeout(written, save))
      writeFileSync(file, bus.replaceAll('eleven,', `half-ten and ${save},`))
      await new Promise((seen) => setTimeout(seen, 200))
    }
    await expect(corner).not.toContainText('OTR006')

    writeFileSync(file, bus.replace('two in the morning is', 'three in the morning is'))
    await expect(corner).toContainText('OTR204', { timeout: 30_000 })
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
})
