// The vote at home: a board for each side with its groups, which turn one after the other, and a bar with the mark to reach.

import { paperArea } from './paper-area.ts'
import type { Box, Craft } from './frame.ts'
import { crowdItem, moodMark } from './crowd.ts'
import { box, clothOf, edge, fill, paper, rule, sideMark } from './ink.ts'
import type { Item, Label } from './item.ts'
import { sans, serif, shorten, wrap } from './lettering.ts'
import type { StageTally } from './model.ts'

/** What a board's rows stand between: a low board says its count beside the side's name, so that its people stand taller. */
const measures = (low: boolean, type: number): { readonly head: number; readonly foot: number } =>
  low ? { head: 36 * type, foot: 32 * type } : { head: 42 * type, foot: 78 * type }

function board(craft: Craft, tally: StageTally, area: Box, low: boolean, tallest: number): readonly Item[] {
  const { model, frame, measure } = craft
  const type = frame.type
  const colour = model.seats[tally.seat]?.colour ?? tally.seat
  const groups = model.crowds.filter((c) => c.seat === tally.seat)
  const most = Math.max(1, ...model.tallies.map((t) => model.crowds.filter((c) => c.seat === t.seat).length))
  const { head, foot } = measures(low, type)
  const height = Math.min(area.height, head + foot + 124 * type * most)
  const step = (height - head - foot) / Math.max(1, groups.length) // fewer groups stand on broader rows: no board has a hole
  const y = area.y + Math.max(0, (area.height - height) / 2)
  const nameFont = serif(18 * type, 650)
  const decided = tally.verdict !== 'open'
  const beside = sans(14 * type, decided ? 700 : 400)
  const counted = decided ? tally.verdictSaid : tally.said
  const name: Label = {
    words: shorten(
      tally.name,
      nameFont,
      area.width - 60 * type - (low ? measure(counted, beside) + 14 * type : 0),
      measure,
    ),
    x: 38 * type,
    y: (low ? 25 : 27) * type,
    font: nameFont,
    colour: 'ink',
  }
  const verdictTone = tally.verdict === 'passed' ? ('accent' as const) : ('ink' as const)
  const labels: Label[] = low
    ? [
        name,
        {
          words: counted,
          x: area.width - 16 * type,
          y: 25 * type,
          font: beside,
          colour: decided ? verdictTone : 'ink2',
          align: 'right',
        },
      ]
    : [
        name,
        { words: tally.said, x: 16 * type, y: height - 58 * type, font: sans(14 * type), colour: 'ink2' },
        ...(tally.verdict === 'open'
          ? []
          : [
              {
                words: shorten(tally.verdictSaid, sans(15 * type, 700), area.width - 30, measure),
                x: 16 * type,
                y: height - 12 * type,
                font: sans(15 * type, 700),
                colour: verdictTone,
              },
            ]),
      ]
  const bar = { x: 16 * type, y: height - (low ? 24 : 48) * type, width: area.width - 32 * type, height: 13 * type }
  const share = (weight: number): number => (bar.width * weight) / Math.max(1, tally.total)
  const items: Item[] = [
    {
      key: `board:${tally.seat}`,
      x: area.x,
      y,
      width: area.width,
      height,
      depth: 14,
      change: 'cut',
      look: `board ${low} ${colour} ${tally.yes} ${tally.no} ${tally.verdict} ${Math.round(height)} ${groups.findIndex((g) => g.next)}`,
      bleed: 14,
      paint: (ink) => {
        paper(ink, box(0, 0, area.width, height))
        fill(ink, box(0, 0, area.width, 7 * type), clothOf(ink, colour))
        sideMark(ink, colour, 22 * type, 21 * type, 7.5 * type)
        groups.forEach((group, k) => {
          if (group.next) {
            fill(ink, box(6, head + k * step, area.width - 12, step), ink.palette.mark)
            fill(ink, box(6, head + k * step, 5 * type, step), ink.palette.onMark)
          } else if (k % 2 === 0) fill(ink, box(6, head + k * step, area.width - 12, step), ink.palette.band)
          rule(ink, 6, head + (k + 1) * step, area.width - 6, head + (k + 1) * step, 'rule', 1)
        })
        fill(
          ink,
          box(bar.x, bar.y, bar.width, bar.height),
          ink.palette.theme === 'contrast' ? '#3a3a3a' : ink.palette.paper2,
        )
        fill(ink, box(bar.x, bar.y, share(tally.yes), bar.height), ink.palette.ink)
        for (let x = bar.width - share(tally.no); x < bar.width - 1; x += 5)
          rule(ink, bar.x + x + 1, bar.y + bar.height - 2, bar.x + Math.min(bar.width, x + 5), bar.y + 2, 'ink', 1)
        edge(ink, bar.x, bar.y, bar.width, bar.height, 'ink', 1.4)
        const quota = bar.x + (bar.width * tally.quota) / 100
        rule(ink, quota, bar.y + 1, quota, bar.y + bar.height + 7, 'ink', 3.4)
        rule(ink, quota, bar.y + 2, quota, bar.y + bar.height + 6, 'mark', 1.6)
      },
      labels,
      enter: { dy: 50, last: 300, wait: 80 * tally.seat },
      leave: { dy: 50, last: 180 },
    },
  ]
  groups.forEach((group, k) => {
    const top = y + head + k * step
    const people = {
      x: area.x + 10 * type,
      y: top + 5 + Math.max(0, step - tallest) / 2,
      width: Math.min(area.width * 0.46, 190 * type),
      height: Math.min(step, tallest) - 7,
    }
    items.push(crowdItem(craft, group, people, 31))
    const x = people.width + 18 * type
    const wide = area.width - x - 40 * type
    const font = sans(14.5 * type, 650)
    const lines = wrap(group.name, font, wide, measure, 2)
    // the mark says how it voted: its words only where they find room
    const under =
      (lines.length + 1) * 17 * type + 8 * type > step ? '' : [group.said, group.veto].filter(Boolean).join(' \u00b7 ')
    const lift = under ? 0 : 6 * type
    const radius = 12 * type
    items.push({
      key: `counted:${group.group}`,
      x: area.x + area.width - 22 * type - radius - 2,
      y: top + step / 2 - radius - 2,
      width: 2 * radius + 4,
      height: 2 * radius + 4,
      depth: 33,
      look: `counted ${group.mood} ${group.next}`,
      paint: (ink) => {
        const cast = group.mood === 'yes' || group.mood === 'no'
        moodMark(ink, cast ? group.mood : 'neutral', radius + 2, radius + 2, cast ? radius : radius - type, group.next)
      },
      going: 'flip',
    })
    items.push({
      key: `ballot:${group.group}`,
      x: area.x,
      y: top,
      width: area.width,
      height: step,
      depth: 32,
      look: `ballot ${Math.round(step)}`,
      bleed: 0,
      change: 'cut',
      labels: [
        ...lines.map((words, n) => ({
          words,
          x,
          y: step / 2 - (lines.length - 1) * 9 * type + n * 17 * type + lift,
          font,
          colour: group.next ? ('onMark' as const) : ('ink' as const),
        })),
        ...(under
          ? [
              {
                words: shorten(under, sans(13 * type), wide, measure),
                x,
                y: step / 2 + (lines.length - 1) * 9 * type + 17 * type,
                font: sans(13 * type),
                colour: group.next ? ('onMark' as const) : ('ink2' as const),
              },
            ]
          : []),
      ],
    })
  })
  return items
}

export function vote(craft: Craft): readonly Item[] {
  const { model, frame } = craft
  if (model.scene !== 'vote' || frame.shape === 'strip') return []
  const all = paperArea(craft, 900)
  const top = frame.shape === 'tall' ? frame.chest : Math.round(frame.horizon - 6 * frame.scale) // it lies on the table
  const area = { ...all, y: top, height: frame.desk.y + frame.desk.height - top }
  const columns = frame.shape === 'tall' ? 1 : Math.min(3, Math.max(1, model.tallies.length))
  const rows = Math.ceil(model.tallies.length / columns)
  const width = (area.width - 14 * (columns - 1)) / columns
  const tall = area.height / rows - 6
  const counts = model.tallies.map((t) => model.crowds.filter((c) => c.seat === t.seat).length)
  const most = Math.max(1, ...counts)
  const low = rows > 1 && tall < 300 * frame.type
  const { head, foot } = measures(low, frame.type)
  const bare = head + foot
  // people of all boards are of one size; boards one above the other share their height by their groups
  const shared = low && columns === 1
  const each = (area.height - rows * (bare + 6)) / Math.max(1, model.crowds.length)
  const tallest = shared ? each : low ? (tall - bare) / most : Number.POSITIVE_INFINITY
  const above = (k: number): number => counts.slice(0, k).reduce((sum, n) => sum + bare + 6 + n * each, 0)
  return model.tallies.flatMap((tally, k) =>
    board(
      craft,
      tally,
      {
        x: area.x + (k % columns) * (width + 14),
        y: area.y + (shared ? above(k) : (Math.floor(k / columns) * area.height) / rows),
        width,
        height: shared ? above(k + 1) - above(k) - 6 : tall,
      },
      low,
      tallest,
    ),
  )
}
