// Models of what comes after the signatures: the vote, the communiqué, the front page, the reveal, the map.

import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import type { StageFlag, StageMap, StageMapPoint, StageRow, StageTally } from '../model.ts'
import type { Look } from './look.ts'
import { openingIssuesOf } from './opening-issues.ts'
import { rowOf, sourceLine } from './parts.ts'
import { button, type Screenful } from './playing.ts'

export function vote(game: Game, { words }: Look): Screenful {
  const { say } = words
  const { scenario } = game.view.brief
  const shown = game.vote
  const cast = shown && game.view.table.votes[shown.vote]
  let left = shown?.shown ?? 0
  const tallies = (cast?.tallies ?? []).map((tally): StageTally => {
    const turned = tally.votes.slice(0, Math.max(0, left))
    left -= tally.votes.length
    const weight = (yes: boolean): number =>
      turned.filter((v) => v.yes === yes).reduce((sum, v) => sum + scenario.groups[v.group]!.weight, 0)
    const done = turned.length === tally.votes.length
    const verdict = !done ? 'open' : tally.ratified ? 'passed' : 'failed'
    return {
      seat: tally.leader,
      name: scenario.leaders[tally.leader]!.side,
      yes: weight(true),
      no: weight(false),
      total: tally.total,
      quota: tally.quota,
      said: say('stage-vote-said', {
        yes: weight(true),
        total: tally.total,
        needed: Math.ceil((tally.quota * tally.total) / 100),
      }),
      verdict,
      verdictSaid: done ? say(tally.ratified ? 'stage-passed' : 'stage-failed') : '',
    }
  })
  const more = shown !== null && shown.shown < shown.of
  return {
    scene: 'vote',
    heading: say('now-vote'),
    tallies,
    buttons: [
      ...(more ? [button('skip', say('stage-show-all'), 'link')] : []),
      button('go-on', say(more ? 'stage-next-vote' : 'who-read'), 'primary'),
    ],
  }
}

export function communique(game: Game, { words }: Look): Screenful {
  const { scenario } = game.view.brief
  const { text, votes } = game.view.table
  return {
    scene: 'communique',
    heading: scenario.title,
    paper: {
      kind: 'document',
      title: scenario.title,
      place: `${scenario.setting.place}, ${dayIn(words.language, scenario.setting.date)}`,
      lines: scenario.issues.map((issue, k) => {
        const option = issue.options[(votes[votes.length - 1]?.text ?? text)[k]!]!
        return {
          number: `${k + 1}`,
          text: option.noDeal ? `${issue.title}: ${words.say('sign-left-out')}` : option.text,
          settled: !option.noDeal,
        }
      }),
      signatures: scenario.leaders.map((leader, seat) => ({
        seat,
        side: leader.side,
        state: 'signed' as const,
        said: words.say('stage-signed'),
      })),
    },
    buttons: [button('go-on', words.say('who-read'), 'primary')],
  }
}

function plainHeadlines(game: Game, { words }: Look): readonly string[] {
  const { scenario } = game.view.brief
  const { text } = game.view.table
  const result = game.ending?.result ?? 'no-deal'
  const settled = scenario.issues.flatMap((issue, k) => {
    const option = issue.options[text[k]!]!
    return option.noDeal ? [] : [words.say('stage-headline', { issue: issue.title, option: option.label })]
  })
  const open = scenario.issues.find((issue, k) => text[k] === issue.noDeal)
  return [
    words.say(`event-ended-${result}`),
    ...(result === 'agreed' ? settled.slice(0, 2) : []),
    ...(open ? [words.say('stage-headline-open', { issue: open.title })] : []),
  ]
}

export function frontPage(game: Game, look: Look): Screenful {
  const { setting } = game.view.brief.scenario
  return {
    scene: 'front-page',
    heading: '',
    paper: {
      kind: 'front-page',
      date: dayIn(look.words.language, setting.date),
      headlines: look.headlines?.(game) ?? plainHeadlines(game, look),
    },
    buttons: [button('go-on', look.words.say('who-read'), 'primary')],
  }
}

export function reveal(game: Game, look: Look): Screenful {
  const { words } = look
  const { scenario, index } = game.view.brief
  const { ending, place } = game
  const issues = openingIssuesOf(scenario)
  const step = Math.min(place?.index ?? 0, issues.length - 1)
  const rows = issues.map((issue, n): StageRow => {
    const k = scenario.issues.indexOf(issue)
    const shown = ending?.debrief.reveal.find((r) => r.issue === issue.id)
    const mine = shown?.leaders[index]
    const known = n <= step
    const flags: StageFlag[] =
      shown?.leaders.flatMap((leader, seat) => {
        const first = leader.own[0]
        const quote = first && scenario.quotes.find((q) => q.id === first.quote)
        const option = first?.supports[0]?.options[0]
        return quote && option !== undefined
          ? [{ seat, option, words: { kind: quote.kind, exact: quote.exact }, source: sourceLine(game, quote, look) }]
          : []
      }) ?? []
    return {
      ...rowOf(game, look, k),
      focus: n === step,
      tokens: scenario.leaders.flatMap((_, seat) => {
        const option = game.view.table.openings[seat]?.[k]?.option
        return option === undefined ? [] : [{ seat, option }]
      }),
      agreed: null,
      stamp: '',
      named: [],
      note: known && mine ? words.say(`stage-note-${mine.heading}`) : '',
      flags: known ? flags : [],
      silent: known
        ? (shown?.leaders.flatMap((leader, seat) =>
            leader.silent ? [{ seat, words: words.say('stage-silent', { side: scenario.leaders[seat]!.side }) }] : [],
          ) ?? [])
        : [],
    }
  })
  return {
    scene: 'reveal',
    heading: words.say('stage-record'),
    sheet: {
      title: words.say('stage-record'),
      note: words.say('stage-issue-of', { step: step + 1, of: issues.length }),
      rows,
    },
    buttons: [button('go-on', words.say('who-read'), 'primary')],
  }
}

/** The debrief's picture: every outcome, and where this game, history and the solutions lie. */
export function debrief(game: Game, look: Look): Screenful {
  const { words } = look
  const { ending } = game
  const points = ending && look.map(ending)
  const last = button('again', words.say('stage-again'), 'secondary')
  if (!ending || !points)
    return {
      scene: 'map',
      heading: words.say('phase-debrief'),
      buttons: [last, button('go-on', words.say('who-read'), 'primary')],
    }
  const { scenario, analysis, debrief: told } = ending
  const [a, b] = points.leaders
  const totals = scenario.leaders.map((l) => l.preferences.reduce((sum, p) => sum + p.salience, 0))
  const spot = (id: string, kind: StageMapPoint['kind'], worth: readonly number[] | undefined): StageMapPoint[] =>
    worth ? [{ id, kind, label: words.say(`stage-map-${id}`), x: worth[a]!, y: worth[b]! }] : []
  const share = (units: readonly number[] | undefined): readonly number[] | undefined =>
    units?.map((u, k) => u / totals[k]!)
  const dots = Array.from(points.across, (x, k) => [x, points.up[k]!, (points.flags[k]! & 1) !== 0] as const)
  const walk = (k: number): number => {
    const line = scenario.leaders[k]!.walkAway
    return line === null ? worthOfNothing(game, look, k) : line / 100
  }
  const trail = told.trail
  const map: StageMap = {
    title: words.say('stage-map'),
    xLabel: words.say('stage-map-across', { side: scenario.leaders[a]!.side }),
    yLabel: words.say('stage-map-up', { side: scenario.leaders[b]!.side }),
    seats: [a, b],
    dots,
    frontier: dots
      .filter((_, k) => (points.flags[k]! & 2) !== 0)
      .map(([x, y]) => [x, y] as const)
      .sort((p, q) => p[0] - q[0]),
    walkAway: [walk(a), walk(b)],
    points: [
      ...spot('start', 'opening', trail[0]?.worth),
      ...spot('nash', 'solution', share(analysis.solutions.nash?.worth)),
      ...spot('kalaiSmorodinsky', 'solution', share(analysis.solutions.kalaiSmorodinsky?.worth)),
      ...(scenario.history ? spot('history', 'history', worthOf(ending.scenario, scenario.history.outcome)) : []),
      ...(told.agreed ? spot('you', 'you', trail[trail.length - 1]?.worth) : []),
    ],
  }
  return { scene: 'map', heading: map.title, map, buttons: [last, button('go-on', words.say('who-read'), 'primary')] }
}

/** What an outcome is worth to each leader without linkages, percent: only to place a point on the picture. */
const worthOf = (scenario: NonNullable<Game['ending']>['scenario'], outcome: readonly number[]): readonly number[] =>
  scenario.leaders.map(({ id, preferences }) => {
    const total = preferences.reduce((sum, p) => sum + p.salience, 0)
    const linked = scenario.linkages
      .filter((l) => l.when.every((w) => outcome[w.issue] === w.option))
      .reduce((sum, l) => sum + (l.effect[id] ?? 0), 0)
    return preferences.reduce((sum, p, k) => sum + p.salience * p.scores[outcome[k]!]!, 0) / total + linked
  })

const worthOfNothing = (game: Game, _: Look, k: number): number =>
  worthOf(
    game.ending!.scenario,
    game.ending!.scenario.issues.map((i) => i.noDeal),
  )[k]!
