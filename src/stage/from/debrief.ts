// Models of the debrief's four pictures: the scores as medals, the map, the record planted on the tracks, the empty room.

import type { MapKind } from '../../scoring/debrief-map.ts'
import { drawnMap } from '../../session/debrief-map.ts'
import { DEBRIEF_PARTS } from '../../session/pages-after.ts'
import type { Game } from '../../session/state.ts'
import { numberIn } from '../../wording/numbers.ts'
import { tellMapWorth } from '../../wording/tell-map-point.ts'
import type { StageMap, StageMapPoint, StageMedal, StageRow } from '../model.ts'
import { reveal } from './ending.ts'
import type { Look } from './look.ts'
import { button, type Screenful } from './screenful.ts'

const POINTS: Readonly<Partial<Record<MapKind, StageMapPoint['kind']>>> = {
  you: 'you',
  refused: 'refused',
  history: 'history',
  nash: 'solution',
  kalaiSmorodinsky: 'solution',
  start: 'opening',
  missed: 'missed',
}

const pairs = (flat: readonly number[], inside: boolean): StageMap['dots'] =>
  Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k]!, flat[2 * k + 1]!, inside] as const)

/** The debrief's picture: every outcome, and where this game, history and the solutions lie. */
function mapOf(game: Game, { words }: Look): StageMap | null {
  const { scenario } = game.view.brief
  const known = drawnMap(game.map) // own side across, as on the page
  if (!known) return null
  const read = known.points[game.map!.reading]
  return {
    title: words.say('stage-map'),
    xLabel: words.say('stage-map-across', { side: scenario.leaders[known.across]!.side }),
    yLabel: words.say('stage-map-up', { side: scenario.leaders[known.up]!.side }),
    seats: [known.across, known.up],
    dots: [...pairs(known.faint, false), ...pairs(known.dark, true)],
    frontier: known.flat
      ? known.points.filter((p) => p.means.some((m) => m.kind === 'frontier')).map(({ x, y }) => [x, y] as const)
      : [],
    walkAway: known.walkAway,
    points: [
      ...known.points.flatMap(({ x, y, means }) =>
        means.flatMap(({ kind }) => {
          const drawn = POINTS[kind]
          if (!drawn) return []
          const label = words.say(drawn === 'solution' ? `map-${kind}` : `stage-map-${kind}`) // solutions as on the page
          return [{ id: kind, kind: drawn, label, x, y }]
        }),
      ),
      ...known.earlier
        .slice(-1)
        .filter(([x, y]) => known.points.every((p) => p.means[0]!.kind === 'frontier' || p.x !== x || p.y !== y))
        .map(([x, y]) => ({ id: 'earlier', kind: 'earlier' as const, label: words.say('stage-map-earlier'), x, y })),
    ],
    trail: known.trail,
    earlier: known.earlier,
    deals: known.points.map(({ x, y }) => [x, y] as const),
    reading: read ? game.map!.reading : null,
    read: read ? tellMapWorth(words, scenario, known, { ...read, means: read.means.slice(0, 1) }) : '',
  }
}

const SCORES = ['record', 'evidence', 'deal', 'home'] as const

/** The reader's four scores, never added up. */
function medalsOf(game: Game, { words }: Look): readonly StageMedal[] {
  const debrief = game.ending!.debrief
  const { record, evidence, home } = debrief.seats[0]!
  const scores = { record: record.score, evidence: evidence.score, deal: debrief.deal.score, home: home?.score ?? null }
  return SCORES.map((name) => {
    const score = scores[name]
    return {
      title: words.say(`score-${name}`),
      shown: score ? numberIn(words.language, score.shown) : '\u2013',
      share: score ? Math.max(0, Math.min(1, score.value / 100)) : null,
    }
  })
}

/** All that the record says, planted at once: each row with the sides' own words as flags, and what the text came to. */
function recordRows(game: Game, look: Look): readonly StageRow[] {
  const rows = reveal(game, look, 'all').sheet!.rows
  const agreed = game.ending!.debrief.agreed ?? {}
  return rows.map((row) => ({ ...row, focus: false, note: '', tokens: [], agreed: agreed[row.issue] ?? null }))
}

/** The picture beside each part of the debrief. */
export function debrief(game: Game, look: Look): Screenful {
  const { say } = look.words
  const part = game.place?.screen === 'debrief' ? game.place.index : 0
  const next = DEBRIEF_PARTS[part + 1]
  const again = button('again', say('stage-again'))
  // the page's words; after the last part the questions, which are the page's alone
  const buttons = next
    ? [again, button('go-on', say('debrief-next', { part: say(`debrief-${next}`) }), 'primary')]
    : [again]
  const heading = say('phase-debrief')
  const [scores, , record] = [0, 1, 2]
  if (part === scores) return { scene: 'medals', heading, medals: medalsOf(game, look), buttons }
  if (part === record)
    return {
      scene: 'record',
      heading,
      sheet: { title: say('stage-record'), note: say('stage-record-key'), rows: recordRows(game, look) },
      buttons,
    }
  if (part > record) return { scene: 'empty-room', heading, buttons }
  const map = mapOf(game, look)
  return map ? { scene: 'map', heading: map.title, map, buttons } : { scene: 'map', heading, buttons }
}
