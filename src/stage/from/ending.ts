// Models of what comes after the signatures: the vote, the communiqué, the front page, the reveal.

import { headlinesOf } from '../../session/headlines.ts'
import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import { tellHeadline } from '../../wording/tell-headline.ts'
import type { StageFlag, StageRow, StageTally } from '../model.ts'
import type { Look } from './look.ts'
import { openingIssuesOf } from './opening-issues.ts'
import { clausesOf, crowdsOf, rowOf, sourceLine } from './parts.ts'
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
          : { ...crowd, mood: 'neutral', said: say('stage-not-yet'), pick: false, next: crowd.group === next?.id }, // how they lean is not told before they vote
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

export function communique(game: Game, look: Look): Screenful {
  const { words } = look
  const { scenario } = game.view.brief
  const { text, votes } = game.view.table
  return {
    scene: 'communique',
    heading: scenario.title,
    paper: {
      kind: 'document',
      title: scenario.title,
      place: `${scenario.setting.place}, ${dayIn(words.language, scenario.setting.date)}`,
      lines: clausesOf(game, look, votes[votes.length - 1]?.text ?? text),
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

export function reveal(game: Game, look: Look, known: 'step' | 'all' = 'step'): Screenful {
  const { words } = look
  const { scenario, index } = game.view.brief
  const { ending, place } = game
  const issues = openingIssuesOf(scenario)
  const step = known === 'all' ? issues.length - 1 : Math.min(place?.index ?? 0, issues.length - 1)
  const rows = issues.map((issue, n): StageRow => {
    const k = scenario.issues.indexOf(issue)
    const shown = ending?.debrief.reveal.find((r) => r.issue === issue.id)
    const mine = shown?.leaders[index]
    const turned = n <= step
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
      note: turned && mine ? words.say(`stage-note-${mine.heading}`) : '',
      flags: turned ? flags : [],
      silent: turned
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
