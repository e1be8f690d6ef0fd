// The teacher's pack on paper: printed by the browser on A4 and Letter, each sheet is one page, and the file is tagged for readers.

import { shelved } from '../../src/cli/shelf.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { teacherPack } from '../../src/classroom/pack/pack.ts'
import { packSource } from '../../src/classroom/pack/pack-source.ts'
import { packWords } from '../../src/cli/teacher-pack.ts'
import { expect, test } from './fixture.ts'

const words = packWords()
/** Of these each sheet is handed out, or shown, by itself. */
const ONE_PAGE_EACH = /^(roles|ballots|table-sheet|exit-ticket|rubric|slides)\.html$/

for (const { scenario } of shelved('scenarios'))
  test(`every sheet is one page on A4 and Letter: ${scenario.title}`, async ({ page }) => {
    const papers = teacherPack(packSource(scenario, analyse(scenario), words))
    for (const { name, html } of papers) {
      await page.setContent(html)
      const sheets = await page.locator('.sheet, .slide').count()
      const headings = await page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))))
      expect(headings[0], name).toBeLessThanOrEqual(2)
      headings.forEach((level, n) => {
        expect(level - (headings[n - 1] ?? 1), `${name}: no level is left out`).toBeLessThanOrEqual(1)
      })
      const cut = await page
        .locator('.slide')
        .evaluateAll((all) => all.filter((slide) => slide.scrollHeight > slide.clientHeight + 1).length)
      expect(cut, `${name}: slides that hold more than they show`).toBe(0)
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = (
          await page.pdf({ format, preferCSSPageSize: name === 'slides.html', tagged: true, outline: true })
        ).toString('latin1')
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length
        if (ONE_PAGE_EACH.test(name)) expect([name, format, pages]).toEqual([name, format, sheets])
        expect(pdf, name).toContain('/StructTreeRoot')
        expect(pdf, name).toMatch(/\/Lang \(en/)
        if ((await page.locator('th').count()) > 0) expect(pdf, name).toContain('/S /TH')
      }
    }
  })
