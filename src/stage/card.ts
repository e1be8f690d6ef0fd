// One quote card: words look like what they are. Own words: upright serif, solid bar. A reporter's: italic, broken bar.
// A newspaper's opinion: double rules, no side. Silence: a dashed empty frame.

import { box, clothOf, edge, fill, paper, pin, rule } from './ink.ts'
import type { Ink, Label } from './item.ts'
import type { Font } from './item.ts'
import { italic, type Measure, sans, serif, shorten, sourceFace } from './lettering.ts'
import type { StageCard } from './model.ts'
import { quotedLines } from './quoted-text.ts'

export interface CardFace {
  readonly width: number
  readonly height: number
  readonly cut: boolean // not all words found room
  readonly labels: readonly Label[]
  readonly look: string
  readonly paint: (ink: Ink) => void
}

const wordsFont = (card: StageCard, size: number): Font =>
  card.words.kind === 'silent' ? sans(size, 600) : card.words.kind === 'reported' ? italic(serif(size)) : serif(size)

/** Height of the source lines at a card's foot at type size 1; `none` without a source. */
const footTall = (sources: number, none: number): number => (sources > 0 ? 8 + 16 * sources : none)

/** Height that a card of this width needs to show every word, CSS px. */
export function cardNeeds(card: StageCard, width: number, type: number, measure: Measure): number {
  const lines = quotedLines(card.words, wordsFont(card, 15 * type), width - 30 * type, measure)
  const sources = sourceFace(card.source, type, width - 18 * type - 10, measure).lines
  return (27 + lines.length * 18 + footTall(sources.length, 10)) * type
}

/** A card of a given size; `colour` is its side's colour, null without a side. */
export function cardFace(
  card: StageCard,
  width: number,
  height: number,
  type: number,
  measure: Measure,
  colour: number | null,
  pick = true,
): CardFace {
  const silent = card.words.kind === 'silent'
  const font = wordsFont(card, 15 * type)
  const step = 18 * type
  const left = 18 * type
  const { font: sourceFont, lines: sources } = sourceFace(card.source, type, width - left - 10, measure)
  const most = Math.max(1, Math.floor((height - (27 + footTall(sources.length, 6)) * type) / step + 0.01))
  const all = quotedLines(card.words, font, width - 30 * type, measure)
  const lines = quotedLines(card.words, font, width - 30 * type, measure, most)
  const kindFont = sans(13 * type, 650)
  const roomForKind = width - left - (pick ? 34 : 10) * type
  // the side is also told by colour, pattern and the source line: it is the first to go
  const kind = measure(card.kind, kindFont) <= roomForKind ? card.kind : card.kind.split(' \u00b7 ')[0]!
  const labels: Label[] = [
    {
      words: shorten(kind, kindFont, roomForKind, measure),
      x: left,
      y: 20 * type,
      font: kindFont,
      colour: 'ink2',
    },
    ...lines.map((words, k) => ({
      words,
      x: left,
      y: (39 + (silent ? 2 : 0)) * type + k * step,
      font,
      colour: 'ink' as const,
    })),
    ...sources.map((words, k) => ({
      words,
      x: left,
      y: height - (10 + 16 * (sources.length - 1 - k)) * type,
      font: sourceFont,
      colour: 'ink2' as const,
    })),
  ]
  return {
    width,
    height,
    cut: all.length > lines.length,
    labels,
    look: `card ${card.words.kind} ${colour} ${card.chosen} ${pick} ${Math.round(width)} ${Math.round(height)}`,
    paint: (ink) => {
      const { palette, context: pen } = ink
      if (silent) {
        paper(ink, box(0, 0, width, height), 'paper2', 0.5)
        edge(ink, 5, 5, width - 10, height - 10, 'ink2', 1.6, [6, 5])
      } else {
        paper(
          ink,
          [
            [0, 0],
            [width, 1],
            [width - 1, height],
            [1, height - 1],
          ],
          'paper',
        )
        if (card.words.kind === 'editorial') {
          for (const y of [4, 7, height - 7, height - 4]) rule(ink, 8, y, width - 8, y, 'ink', 1)
        } else if (colour !== null) {
          const cloth = clothOf(ink, colour)
          if (card.words.kind === 'direct') fill(ink, box(0, 0, 8 * type, height), cloth)
          else for (let y = 0; y < height; y += 15) fill(ink, box(0, y, 8 * type, Math.min(9, height - y)), cloth)
        }
      }
      const reach = 7.5 * type
      const [x, y] = [width - 20 * type, 16 * type]
      if (card.chosen) {
        pen.globalCompositeOperation = 'multiply'
        pen.fillStyle = palette.theme === 'contrast' ? 'transparent' : palette.mark
        lines.forEach((words, k) => {
          pen.fillRect(left - 3, 26 * type + k * step, measure(words, font) + 6, step - 1)
        })
        pen.globalCompositeOperation = 'source-over'
        edge(ink, 1.5, 1.5, width - 3, height - 3, palette.theme === 'contrast' ? 'mark' : 'ink', 3)
        pin(ink, x, y, reach * 0.85)
      } else if (pick) {
        pen.beginPath()
        pen.arc(x, y, reach, 0, Math.PI * 2)
        pen.strokeStyle = palette.ink2
        pen.lineWidth = 1.4
        pen.stroke()
      }
    },
  }
}
