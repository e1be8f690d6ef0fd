// Laws of every picture in whole games that are played by tapping the stage alone.

import { describe, expect, test } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { arrange } from '../../src/stage/arrange.ts'
import type { Arrangement, Item, Label } from '../../src/stage/item.ts'
import { targetAt } from '../../src/stage/pointing.ts'
import { quotedText } from '../../src/stage/quoted-text.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { roughly } from './measured.ts'
import { type Sight, tapThrough } from './tapped-game.ts'

const SIZES = [
  [764, 683],
  [1075, 950],
  [764, 535], // a Chromebook's window
  [529, 475], // a learning platform's frame
  [437, 683],
  [543, 683],
  [390, 112],
] as const
const shipped = shelved('scenarios').map((s) => s.scenario)

const SPOTS = [0.5, 0.08, 0.92, 0.3, 0.7]

interface Ink {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function inked({ words, x, y, font, align }: Label): Ink {
  const width = roughly(words, font)
  const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x
  return { words, left, right: left + width, top: y - font.size * 0.7, bottom: y + font.size * 0.05 }
}

const clash = (a: Ink, b: Ink): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom

function clashesIn(item: Item): readonly string[] {
  const inks = (item.labels ?? []).filter((l) => l.words.trim()).map(inked)
  return inks.flatMap((a, k) =>
    inks.slice(k + 1).flatMap((b) => (clash(a, b) ? [`${item.key}: ${a.words} | ${b.words}`] : [])),
  )
}

/** What must hold of every picture: the faults of one that breaks a law. */
function faultsOf({ model, arrangement, width, height }: Sight): readonly string[] {
  const { items, targets } = arrangement
  const faults: string[] = items.flatMap(clashesIn)
  const keys = new Set<string>()
  for (const item of items) {
    if (keys.has(item.key)) faults.push(`two things are called ${item.key}`)
    keys.add(item.key)
    for (const label of item.labels ?? [])
      if (label.y > item.height + 3 || label.y < 4) faults.push(`${label.words} leaves ${item.key}`)
    if (!Number.isFinite(item.x + item.y) || !(item.width > 0 && item.height > 0))
      faults.push(`${item.key} has no size`)
  }
  const front = Math.min(...items.flatMap(({ key, y }) => (key.startsWith('button:') ? [y] : [])))
  const sheet = items.find(({ key }) => key === 'sheet')
  if (sheet && sheet.y + sheet.height > front + 1) faults.push('the text lies under the buttons')
  for (const target of targets) {
    const { x, y } = target
    if (Math.min(target.width, target.height) < 23.99) faults.push(`${target.id} is too small to tap`)
    if (x < -1 || y < -1 || x + target.width > width + 1 || y + target.height > height + 1)
      faults.push(`${target.id} leaves the stage`)
    const reachable = SPOTS.some((a) =>
      SPOTS.some((b) => targetAt(targets, x + target.width * a, y + target.height * b) === target),
    )
    if (!reachable) faults.push(`${target.id} is covered`)
  }
  return faults.map((fault) => `${model.scene}: ${fault}`)
}

const lawful = (sight: Sight): void => {
  const faults = faultsOf(sight)
  if (faults.length > 0) expect(faults).toEqual([])
}

/** Every word between quotation marks is a quote of the dossier, whole. */
function quotesWhole({ model, arrangement, width }: Sight): void {
  const shown = [
    ...(model.hand?.cards ?? []),
    ...model.statements.flatMap((s) => (s.card ? [s.card] : [])),
    ...(model.offer?.citation ? [model.offer.citation] : []),
  ].map((card) => quotedText(card.words))
  const flags = model.sheet?.rows.flatMap((r) => r.flags.map((f) => quotedText(f.words))) ?? []
  const known = [...shown, ...flags].join(' ').replace(/\s+/g, ' ')
  for (const item of arrangement.items) {
    const all = (item.labels ?? []).map((l) => l.words)
    const from = all.findIndex((w) => w.includes('\u201c'))
    if (from < 0) continue
    const to = all.findIndex((w, k) => k >= from && w.includes('\u201d'))
    if (to < 0) throw new Error(`${item.key} does not close its quotation marks: ${all.join(' ')}`)
    const told = all.slice(from, to + 1).join(' ')
    const quoted = told.slice(told.indexOf('\u201c'), told.lastIndexOf('\u201d') + 1)
    const begun = quoted.replace(/\u2026\u201d$/, '') // cut short only where the panel is narrow
    if (!known.includes(width < 700 ? begun : quoted)) throw new Error(`${item.key} shows ${quoted}`)
  }
}

/** Every clause of the document stands on it: in full or in its short form, never left out. */
function clausesWhole({ model, arrangement, height }: Sight): void {
  if (model.paper?.kind !== 'document' || height < 300) return
  const shown = arrangement.items.find((item) => item.key === 'document')!.labels!.map((l) => l.words)
  const told = shown.join(' ')
  for (const { number, text, short } of model.paper.lines)
    if (!told.includes(`${number} ${text}`) && !told.includes(`${number} ${short}`))
      throw new Error(`${model.scene}: clause ${number} is missing from ${told}`)
}

describe('a game played on the stage alone', () => {
  for (const [width, height] of SIZES) {
    test(`every picture of the shipped scenarios keeps the laws at ${width} x ${height}`, async () => {
      const seen = new Set<string>()
      for (const scenario of shipped)
        for (const seed of [1, 2]) {
          const screens = await tapThrough(scenario, {
            seed,
            size: [width, height],
            most: 260,
            see: (sight) => {
              lawful(sight)
              quotesWhole(sight)
              clausesWhole(sight)
            },
          })
          for (const screen of screens) seen.add(screen)
        }
      if (height > 300)
        expect([...seen]).toEqual(
          expect.arrayContaining([
            'choose',
            'briefing',
            'opening',
            'opening-shown',
            'priorities',
            'turn',
            'answer',
            'front-page',
            'reveal',
            'debrief',
          ]),
        )
    })
  }

  test('type set larger keeps the laws, and is larger wherever it fits', async () => {
    const grown = new Set<string>()
    await tapThrough(shipped[0]!, {
      seed: 1,
      size: [764, 683],
      most: 60,
      text: 2,
      see: (sight) => {
        lawful(sight)
        const plain = arrange(sight.model, sight.width, sight.height, roughly)
        const most = ({ items }: Arrangement): number =>
          Math.max(0, ...items.flatMap((i) => (i.labels ?? []).map((l) => l.font.size)))
        expect(most(sight.arrangement)).toBeGreaterThanOrEqual(most(plain))
        if (most(sight.arrangement) > most(plain)) grown.add(sight.model.scene)
      },
    })
    expect([...grown]).toContain('title')
  })

  test('three to six leaders, up to seven issues, still keep the laws', async () => {
    for (const seats of [2, 3, 4, 6])
      for (const seed of [4, 9])
        await tapThrough(drawScenario(seed, seats), { seed, size: [764, 683], most: 80, see: lawful })
  })
})
