// Models of the screens on which a seat chooses: opening, priorities, signature; turns and answers are bargaining.ts.

import { openingIssuesOf } from './opening-issues.ts'
import { dealt } from '../../session/deal.ts'
import { namesAll, prioritiesNamed } from '../../session/draft.ts'
import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import type { StageRow, StageStatement } from '../model.ts'
import type { Look } from './look.ts'
import { clausesOf, cardOf, rowOf, rowsOf, stopsOf } from './parts.ts'
import { button, handFor, type Screenful, wholeDossier } from './screenful.ts'

export function opening(game: Game, look: Look): Screenful {
  const { words, corner } = look
  const { scenario, leader } = game.view.brief
  const { phase } = game.view.table
  const issue = openingIssuesOf(scenario)[phase.name === 'opening' ? phase.step : 0]!
  const k = scenario.issues.indexOf(issue)
  const { option, citation } = game.draft
  const person = scenario.people.find((p) => p.id === leader.person)!
  const row: StageRow = { ...rowOf(game, look, k), focus: true, stops: stopsOf(issue, true), draft: option }
  const ids = corner.all ? wholeDossier(game) : dealt(scenario, issue, leader.voices)
  const sealed =
    phase.name === 'opening'
      ? phase.committed.flatMap((done, seat) => (done && seat !== game.view.brief.index ? [seat] : []))
      : []
  return {
    scene: 'opening',
    heading: words.say('open-title', { name: person.name }),
    sheet: { title: '', note: '', rows: [row] },
    hand: handFor(game, look, words.say('open-words'), ids, true, citation),
    statements: sealed.map(
      (seat): StageStatement => ({ seat, position: '', card: null, sealed: words.say('stage-sealed') }),
    ),
    buttons: [
      button(
        'all',
        corner.all ? words.say('stage-fewer-cards') : words.say('stage-all-cards', { count: scenario.quotes.length }),
      ),
      button('commit', words.say('open-commit'), 'primary', option !== null && citation !== null),
    ],
  }
}

export function openingShown(game: Game, look: Look): Screenful {
  const { scenario } = game.view.brief
  const shown = [...game.log].reverse().find(({ event }) => event.type === 'openings-shown')?.event
  if (shown?.type !== 'openings-shown') return { scene: 'opening', heading: '', buttons: [] }
  const k = scenario.issues.findIndex((i) => i.id === shown.issue)
  const issues = openingIssuesOf(scenario)
  const next = issues.findIndex((i) => i.id === shown.issue) + 2
  const alike = shown.openings.every((o) => o.option === shown.openings[0]!.option)
  return {
    scene: 'opening',
    heading: look.words.say(alike ? 'shown-title-alike' : 'shown-title-apart'),
    sheet: { title: '', note: '', rows: [{ ...rowOf(game, look, k), focus: true }] },
    statements: shown.openings.map((o) => ({
      seat: scenario.leaders.findIndex((l) => l.id === o.seat),
      position: scenario.issues[k]!.options.find((x) => x.id === o.option)!.label,
      card: cardOf(game, look, o.quote, false),
      sealed: '',
    })),
    buttons: [
      button(
        'go-on',
        next > issues.length
          ? look.words.say('shown-last')
          : look.words.say('shown-next', { step: next, of: issues.length }),
        'primary',
      ),
    ],
  }
}

export function priorities(game: Game, look: Look): Screenful {
  const { words } = look
  const count = game.choices.priorities?.count ?? 2
  const all = namesAll(game.view)
  const chosen = prioritiesNamed(game.draft, game.view)
  return {
    scene: 'priorities',
    heading: words.say('prio-title'),
    sheet: {
      title: words.say(all ? 'prio-all' : 'prio-choose', { count }),
      note: all ? '' : words.say('prio-chosen', { chosen: chosen.length, count }),
      rows: rowsOf(game, look).map((row) => ({ ...row, pick: !all, stamp: '', chosen: chosen.includes(row.issue) })),
    },
    buttons: [button('commit', words.say('prio-commit'), 'primary', chosen.length === count)],
  }
}

export function sign(game: Game, look: Look): Screenful {
  const { say } = look.words
  const { scenario, index } = game.view.brief
  const { phase, text } = game.view.table
  const caller = phase.name === 'signing' ? phase.caller : null
  const { signature } = game.draft
  return {
    scene: 'signing',
    heading: say('sign-title', { caller: caller === null ? 'all' : scenario.leaders[caller]!.side }),
    paper: {
      kind: 'document',
      title: scenario.title,
      place: `${scenario.setting.place}, ${dayIn(look.words.language, scenario.setting.date)}`,
      lines: clausesOf(game, look, text),
      signatures: scenario.leaders.map((leader, seat) => {
        const state =
          seat === caller || (seat === index && signature === true)
            ? 'signed'
            : seat === index && signature === false
              ? 'declined'
              : 'waiting'
        return {
          seat,
          side: leader.side,
          state,
          said: say(state === 'signed' ? 'stage-signed' : state === 'declined' ? 'stage-declines' : 'stage-signs'),
        } as const
      }),
      stamp: '',
    },
    buttons: [
      button('sign-no', say('sign-no'), 'secondary', true, signature === false),
      button('sign-yes', say('sign-yes'), 'secondary', true, signature === true),
      button(
        'commit',
        say(signature === null ? 'sign-commit-none' : signature ? 'sign-commit-yes' : 'sign-commit-no'),
        'primary',
        signature !== null,
      ),
    ],
  }
}
