// A package on its way across the table: a folder in the side's colours with the changes it asks for and the words it cites.

import { cardFace, cardNeeds } from './card.ts'
import type { Craft } from './frame.ts'
import type { StageOffer } from './model.ts'
import { box, clothOf, fill, paper } from './ink.ts'
import type { Item, Label, Target } from './item.ts'
import { sans, shorten, wrap } from './lettering.ts'

/** Height that an offer of this width needs to show every word of it, CSS px. */
function needs(craft: Craft, width: number): number {
  const { model, frame, measure } = craft
  const type = frame.type
  const put = model.offer!
  const cited = put.citation ? cardNeeds(put.citation, width - 26 * type, type, measure) + 8 * type : 2
  return 24 * type + 22 * type + put.lines.length * rowTall(put, type) + cited
}

const rowTall = (put: StageOffer, type: number): number => (put.pick ? 25 : 19) * type

/** The lines that are shown; on a strip the one on the track in use. */
const linesUp = ({ model, frame }: Craft, put: StageOffer): StageOffer['lines'] =>
  frame.shape !== 'strip'
    ? put.lines
    : put.lines.filter((line) => model.sheet?.rows.some((row) => row.focus && row.issue === line.issue))

/** Width and height of the offer: as narrow as its lines allow, wider where its citation is long. */
export function offerSize(craft: Craft, most: number): { readonly width: number; readonly height: number } {
  const { model, frame, measure } = craft
  const put = model.offer
  if (!put) return { width: 0, height: 0 }
  const type = frame.type
  const natural = linesUp(craft, put).map(
    (l) => measure(`${l.title} \u2192 ${l.label}`, sans(14.5 * type, 700)) + 44 * type,
  )
  const heading = measure(put.heading, sans(14 * type, 650)) + 70 * type
  if (frame.shape === 'strip')
    return {
      width: Math.min(frame.width - 24, Math.max(210, heading, ...natural)),
      height: natural.length > 0 ? 61 : 34,
    }
  const least = Math.max(put.citation ? 330 * type : 200 * type, heading, ...natural)
  const room = frame.width - 24
  const widths = [Math.min(372 * type, least), 372 * type, 420 * type, 480 * type, 540 * type].map((w) =>
    Math.min(w, room),
  )
  const width = widths.find((w) => needs(craft, w) <= most) ?? widths[widths.length - 1]!
  return { width, height: needs(craft, width) }
}

export function offer(
  craft: Craft,
  under: number,
): { readonly items: readonly Item[]; readonly targets: readonly Target[] } {
  const { model, frame, measure } = craft
  const put = model.offer
  if (!put) return { items: [], targets: [] }
  const type = frame.type
  const strip = frame.shape === 'strip'
  const colour = model.seats[put.seat]?.colour ?? put.seat
  const right = put.seat % 2 === 1
  const most = strip ? 40 : under - 6
  const { width, height: tall } = offerSize(craft, most)
  const edge = 6 * type
  const tab = 24 * type
  const inner = width - 2 * edge - 20 * type
  const font = sans(14.5 * type)
  const bold = sans(14.5 * type, 700)
  const labels: Label[] = [
    {
      words: shorten(put.heading, sans(14 * type, 650), width - 60 * type, measure),
      x: 24 * type,
      y: 17 * type,
      font: sans(14 * type, 650),
      colour: 'onDark',
    },
  ]
  const spots: { issue: string; y: number; height: number; chosen: boolean }[] = []
  let y = tab + edge + 4 * type
  for (const entry of linesUp(craft, put)) {
    const step = strip ? 19 : rowTall(put, type)
    const title = shorten(entry.title, bold, inner * 0.52, measure)
    const wide = measure(`${title} `, bold)
    const label = shorten(`\u2192 ${entry.label}`, font, inner - wide - 6, measure)
    labels.push({ words: title, x: edge + 12 * type, y: y + step * 0.68, font: bold, colour: 'ink' })
    labels.push({ words: label, x: edge + 12 * type + wide + 2, y: y + step * 0.68, font, colour: 'ink' })
    spots.push({ issue: entry.issue, y, height: step, chosen: entry.chosen })
    y += step
  }
  y += 6 * type
  const cited = strip ? null : put.citation
  const cardWide = width - 2 * edge - 14 * type
  const room = most - y - edge - 8 * type
  const cardTall = cited ? Math.min(room, cardNeeds(cited, cardWide, type, measure)) : 0
  const shows = cited !== null && cardTall >= 66 * type
  const face = shows
    ? cardFace(
        { ...cited, chosen: false },
        cardWide,
        cardTall,
        type,
        measure,
        cited.seat === null ? null : (model.seats[cited.seat]?.colour ?? cited.seat),
        false,
      )
    : null
  const brief = cited && !shows ? wrap(cited.source, sans(13 * type), inner, measure, 1) : []
  brief.forEach((words) => {
    labels.push({ words, x: edge + 12 * type, y: y + 12 * type, font: sans(13 * type), colour: 'ink2' })
    y += 18 * type
  })
  if (face) {
    labels.push(...face.labels.map((l) => ({ ...l, x: l.x + edge + 7 * type, y: l.y + y })))
  }
  const height = strip ? tall : y + (face ? cardTall + 8 * type : 2) + edge
  const at = {
    x: (frame.width - width) / 2,
    y: strip ? 5 : under - height,
  }
  const item: Item = {
    key: `offer:${put.id}`,
    ...at,
    width,
    height,
    depth: 18,
    look: `offer ${colour} ${Math.round(height)} ${spots.map((s) => s.chosen).join()} ${face?.look ?? ''}`,
    bleed: 14,
    paint: (ink) => {
      const cloth = clothOf(ink, colour)
      const tabWide = Math.min(width - 20, measure(labels[0]!.words, labels[0]!.font) + 34 * type)
      paper(
        ink,
        [
          [8, tab],
          [16, 0],
          [8 + tabWide, 0],
          [16 + tabWide, tab],
          [width - 4, tab],
          [width, height],
          [0, height],
          [4, tab],
        ],
        `side${colour % 6}`,
      )
      fill(
        ink,
        [
          [4, tab],
          [width - 4, tab],
          [width, height],
          [0, height],
        ],
        cloth,
      )
      fill(
        ink,
        [
          [12, tab],
          [18, 3],
          [6 + tabWide, 3],
          [12 + tabWide, tab],
        ],
        ink.palette.theme === 'contrast' ? '#000000' : ink.palette.sides[colour % 6]!.deep,
      )
      if (spots.length === 0) return
      fill(ink, box(edge, tab + edge - 2, width - 2 * edge, height - tab - 2 * edge + 2), ink.palette.paper)
      for (const spot of spots)
        if (spot.chosen) fill(ink, box(edge + 6, spot.y + 1, width - 2 * edge - 12, spot.height - 2), ink.palette.mark)
      if (!face) return
      ink.context.save()
      ink.context.translate(edge + 7 * type, y)
      face.paint(ink)
      ink.context.restore()
    },
    labels,
    enter: { dx: right ? frame.width * 0.3 : -frame.width * 0.3, dy: 20, turn: right ? 5 : -5, last: 480 },
    leave: { dy: 70, scale: 0.7, last: 260 },
    going: 'slide',
  }
  const targets =
    put.pick && !strip
      ? spots.map(
          (s): Target => ({
            id: `package:${s.issue}`,
            x: at.x + edge,
            y: at.y + s.y,
            width: width - 2 * edge,
            height: s.height,
            act: { type: 'issue', issue: s.issue },
          }),
        )
      : []
  return { items: [item], targets }
}
