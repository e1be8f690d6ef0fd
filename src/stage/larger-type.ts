// The reader's text size on the stage: as large as wanted, or as large as fits. A size fits when it loses no word, cuts none that
// was whole, and lays no line over another that was free. What the stage cannot enlarge the page carries. Pure.

import type { Arrangement, Item, Label } from './item.ts'
import type { Measure } from './lettering.ts'

interface Line {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function lineOf(item: Item, label: Label, measure: Measure): Line {
  const width = measure(label.words, label.font)
  const x = item.x + label.x - (label.align === 'right' ? width : label.align === 'center' ? width / 2 : 0)
  const y = item.y + label.y
  return { left: x, right: x + width, top: y - label.font.size * 0.7, bottom: y + label.font.size * 0.05 }
}

interface Legibility {
  readonly words: number
  readonly cut: number
  readonly faults: number // lines over lines, lines outside the panel, places too small to tap
}

function legibility({ items, targets }: Arrangement, width: number, height: number, measure: Measure): Legibility {
  const labels = items.flatMap((item) =>
    (item.labels ?? []).map((label) => ({ label, line: lineOf(item, label, measure) })),
  )
  const out = labels.filter(
    ({ line }) => line.left < -1 || line.right > width + 1 || line.top < -1 || line.bottom > height + 1,
  ).length
  const small = targets.filter((t) => Math.min(t.width, t.height) < 23.99 || t.y + t.height > height + 1).length
  let over = 0
  labels.forEach(({ line: a }, k) => {
    for (const { line: b } of labels.slice(k + 1))
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom) over++
  })
  return {
    words: labels.reduce((sum, { label }) => sum + label.words.split(/\s+/).filter(Boolean).length, 0),
    cut: labels.filter(({ label }) => label.words.includes('\u2026')).length,
    faults: out + small + over,
  }
}

/** The largest of the sizes up to `text` at which the picture stays as legible as at size 1. */
export function largest(
  at: (size: number) => Arrangement,
  text: number,
  width: number,
  height: number,
  measure: Measure,
): Arrangement {
  const plain = at(1)
  const least = legibility(plain, width, height, measure)
  for (let size = text; size > 1.02; size -= 0.08) {
    const tried = at(size)
    const now = legibility(tried, width, height, measure)
    if (now.words >= least.words && now.cut <= least.cut && now.faults <= least.faults) return tried
  }
  return plain
}
