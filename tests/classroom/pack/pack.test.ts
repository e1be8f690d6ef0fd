import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { html } from '../../../src/classroom/pack/html.ts'
import { teacherPack } from '../../../src/classroom/pack/pack.ts'
import { packSource } from '../../../src/classroom/pack/pack-source.ts'
import { PLANS } from '../../../src/classroom/plans.ts'
import { standardSays } from '../../../src/classroom/standards.ts'
import { shelved } from '../../../src/cli/shelf.ts'
import { packWords } from '../../../src/cli/teacher-pack.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { drawScenario } from '../../generators/drawn-scenario.ts'

const words = packWords()
const packOf = (scenario: Scenario) => teacherPack(packSource(scenario, analyse(scenario), words))
const shipped = shelved(new URL('../../../scenarios', import.meta.url).pathname)
  .map(({ scenario }) => scenario)
  .filter(({ issues }) => issues.length <= 8)

/** The text that a reader sees. */
const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Every text of a scenario turned into an attack on the page. */
function hostile<Part>(part: Part): Part {
  if (typeof part === 'string')
    return (
      /^[a-z][a-z0-9-]*$|^\d{4}-\d{2}-\d{2}$/.test(part) ? part : `<script>alert("${part}")</script>&amp;'`
    ) as Part
  if (Array.isArray(part)) return part.map(hostile) as Part
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, hostile(value)])) as Part
  return part
}

describe("the teacher's pack", () => {
  test.each(shipped.map((scenario) => [scenario.id, scenario] as const))(
    'quotation marks hold verified words only: %s',
    (_, scenario) => {
      for (const { name, html: page } of packOf(scenario)) {
        const inside = [...textOf(page).matchAll(/\u201c([^\u201d]*)\u201d/g)].map((match) => match[1])
        for (const text of inside)
          expect([name, scenario.quotes.some(({ exact }) => exact === text)]).toEqual([name, true])
        expect(textOf(page).replace(/\u201c[^\u201d]*\u201d/g, '')).not.toMatch(/[\u201c\u201d]/)
      }
    },
  )

  test('no text of a scenario becomes a tag or leaves an attribute', () => {
    const scenario = drawScenario(5)
    const tagsOf = (page: string) => page.match(/<[^>]*>/g)!.map((tag) => tag.match(/^<\/?[a-z!]+/)![0])
    const plain = packOf(scenario)
    packOf(hostile(scenario)).forEach(({ html: page }, n) => {
      expect(tagsOf(page)).toEqual(tagsOf(plain[n]!.html))
      expect(page).not.toContain('<script')
    })
  })

  test('a template escapes whatever is put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = html`<i title="${text}">${text}</i>`.html
        expect(inner.replace(/&#\d+;/g, '').match(/[<>"']/g)).toEqual(['<', '"', '"', '>', '<', '>'])
      }),
    )
  })

  test('the role sheets and the cards keep the codings sealed', () => {
    for (const scenario of shipped)
      for (const { name, html: page } of packOf(scenario).filter(({ name }) => /roles|cards/.test(name)))
        for (const { because } of scenario.quotes.flatMap(({ supports }) => supports))
          expect([name, textOf(page).includes(because)]).toEqual([name, false])
  })

  test('every quote has its card, and every paper stands alone', () => {
    for (const scenario of shipped) {
      const papers = packOf(scenario)
      const cards = textOf(papers.find(({ name }) => name === 'quote-cards.html')!.html)
      for (const { exact } of scenario.quotes) expect(cards).toContain(exact)
      for (const { html: page } of papers) {
        expect(page).not.toMatch(/(?:src|href)="(?![a-z-]+\.html")/)
        expect(page.match(/<h1/g)?.length).toBeGreaterThan(0)
        expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
      }
    }
  })

  test('the guide has all four plans, and the standards of the shipped scenarios are described', () => {
    for (const scenario of shipped) {
      const guide = textOf(packOf(scenario).find(({ name }) => name === 'guide.html')!.html)
      for (const { id } of PLANS) expect(guide).toContain(words.say(`clock-plan-${id}`))
      for (const { framework, code } of scenario.learning?.standards ?? [])
        expect(standardSays(framework, code)).not.toBeNull()
    }
  })

  test('over any drawn scenario, with two to four sides, no paper is missing a word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 4 }), (number, seats) => {
        for (const { html: page } of packOf(drawScenario(number, seats)))
          expect(textOf(page)).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 12 },
    )
  })
})
