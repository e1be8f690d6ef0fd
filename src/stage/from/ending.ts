// Models of what comes after the signatures: the vote, the communiqué, the front page, the reveal, the map.

import type { MapKind } from '../../scoring/debrief-map.ts'
import { drawnMap } from '../../session/debrief-map.ts'
import { headlinesOf } from '../../session/headlines.ts'
import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import { tellMapWorth } from '../../wording/tell-map-point.ts'
import { tellHeadline } from '../../wording/tell-headline.ts'
import type { StageFlag, StageMap, StageMapPoint, StageRow, StageTally } from '../model.ts'
import type { Look } from './look.ts'
import { openingIssuesOf } from './opening-issues.ts'
import { crowdsOf, rowOf, sourceLine } from './parts.ts'
import { button, type Screenful } from './screenful.ts'

export function vote(game: Game, look: Look): Screenful {
  const { words } = look
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
  const order = (cast?.tallies ?? []).flatMap((tally) => tally.votes)
  const next = more ? scenario.groups[order[shown.shown]!.group] : undefined
  const passed = tallies.every((tally) => tally.verdict === 'passed')
  return {
    scene: 'vote',
    heading: say('now-vote'),
    tallies,
    crowds: crowdsOf(game, look).map(
      (crowd) =>
        crowd.mood === 'yes' || crowd.mood === 'no'
          ? crowd
          : { ...crowd, mood: 'neutral', said: say('stage-not-yet'), pick: false }, // how they lean is not told before they vote
    ),
    buttons: [
      ...(more ? [button('skip', say('vote-skip'), 'link')] : []),
      button(
        'go-on',
        next ? say('vote-next', { group: next.name }) : say(passed ? 'vote-on-passed' : 'vote-on-failed'),
        'primary',
      ),
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
      stamp: words.say('stage-agreed'),
    },
    buttons: [button('go-on', words.say('text-next'), 'primary')],
  }
}

export function frontPage(game: Game, look: Look): Screenful {
  const { setting } = game.view.brief.scenario
  return {
    scene: 'front-page',
    heading: '',
    paper: {
      kind: 'front-page',
      date: dayIn(look.words.language, setting.date),
      headlines: game.ending
        ? headlinesOf(game.ending).map((item) => tellHeadline(look.words, game.view.brief.scenario, item).headline)
        : [],
    },
    buttons: [button('go-on', look.words.say('front-next'), 'primary')],
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
    buttons: [
      button(
        'go-on',
        issues[step + 1] ? words.say('reveal-next', { issue: issues[step + 1]!.title }) : words.say('reveal-last'),
        'primary',
      ),
    ],
  }
}

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
export function debrief(game: Game, { words }: Look): Screenful {
  const { scenario } = game.view.brief
  const buttons = [button('again', words.say('stage-again')), button('go-on', words.say('who-read'), 'primary')]
  const known = drawnMap(game.map) // own side across, as on the page
  if (!known) return { scene: 'map', heading: words.say('phase-debrief'), buttons }
  const read = known.points[game.map!.reading]
  const map: StageMap = {
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
          return drawn ? [{ id: kind, kind: drawn, label: words.say(`stage-map-${kind}`), x, y }] : []
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
  return { scene: 'map', heading: map.title, map, buttons }
}
