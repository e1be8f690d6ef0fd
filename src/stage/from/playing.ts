// Models of the screens on which a seat chooses: opening, priorities, turn, last look, answer, signature.

import { openingIssuesOf } from './opening-issues.ts'
import { dealt } from '../../session/deal.ts'
import type { Game } from '../../session/state.ts'
import { dayIn } from '../../wording/dates.ts'
import type { StageButton, StageHand, StageModel, StageOffer, StageRow, StageStatement } from '../model.ts'
import type { Look } from './look.ts'
import { cardOf, rowOf, rowsOf, settledNote, stopsOf } from './parts.ts'

/** What a screen adds to the common model. */
export type Screenful = Partial<StageModel> & Pick<StageModel, 'scene' | 'heading' | 'buttons'>

export const button = (
  id: string,
  label: string,
  kind: StageButton['kind'] = 'secondary',
  enabled = true,
  chosen = false,
): StageButton => ({ id, label, kind, enabled, chosen })

/** Cards to cite from: those dealt with an issue (and the one chosen), or the whole dossier. */
function handFor(
  game: Game,
  look: Look,
  heading: string,
  ids: readonly string[],
  silence: boolean,
  chosen: { quote: string | null } | null,
): StageHand {
  const picked = chosen?.quote ?? null
  const list = picked !== null && !ids.includes(picked) ? [picked, ...ids] : ids
  return {
    heading,
    cards: [
      ...list.map((id) => cardOf(game, look, id, id === picked)),
      ...(silence ? [cardOf(game, look, null, chosen !== null && chosen.quote === null)] : []),
    ],
    more: look.words.say('stage-more-cards'),
  }
}

const wholeDossier = (game: Game): readonly string[] => game.view.brief.scenario.quotes.map((q) => q.id)

export function opening(game: Game, look: Look): Screenful {
  const { words, corner } = look
  const { scenario, leader } = game.view.brief
  const { phase } = game.view.table
  const issue = openingIssuesOf(scenario)[phase.name === 'opening' ? phase.step : 0]!
  const k = scenario.issues.indexOf(issue)
  const { option, citation } = game.draft
  const person = scenario.people.find((p) => p.id === leader.person)!
  const row: StageRow = { ...rowOf(game, look, k), focus: true, stops: stopsOf(issue, true), draft: option }
  const ids = corner.all ? wholeDossier(game) : dealt(scenario, issue)
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
  const chosen = game.draft.priorities
  return {
    scene: 'priorities',
    heading: words.say('prio-title'),
    sheet: {
      title: words.say('prio-choose', { count }),
      note: words.say('prio-chosen', { chosen: chosen.length, count }),
      rows: rowsOf(game, look).map((row) => ({ ...row, pick: true, stamp: '', chosen: chosen.includes(row.issue) })),
    },
    buttons: [button('commit', words.say('prio-commit'), 'primary', chosen.length === count)],
  }
}

function draftOffer(game: Game, look: Look): StageOffer | null {
  const { scenario, index } = game.view.brief
  const entries = Object.entries(game.draft.package)
  if (entries.length === 0) return null
  const { citation } = game.draft
  return {
    id: `draft ${game.view.table.offers.length}`,
    seat: index,
    heading: look.words.say('stage-draft'),
    lines: entries.map(([id, option]) => {
      const issue = scenario.issues.find((i) => i.id === id)!
      return { issue: id, title: issue.title, label: issue.options.find((o) => o.id === option)!.label, chosen: false }
    }),
    citation: citation ? cardOf(game, look, citation.quote, false) : null,
    draft: true,
    pick: false,
  }
}

/** A turn, and the last look: the text with the draft over it. */
export function turn(game: Game, look: Look): Screenful {
  const { words, corner } = look
  const { say } = words
  const { scenario, index } = game.view.brief
  const last = game.screen === 'last-look'
  const { citation, confirming } = game.draft
  const packed = Object.entries(game.draft.package)
  const focus =
    corner.focus ??
    packed[packed.length - 1]?.[0] ??
    scenario.issues.find((i, k) => game.view.table.text[k] === i.noDeal)?.id ??
    scenario.issues[0]!.id
  const may = game.choices.propose !== undefined
  const rows = rowsOf(game, look).map((row): StageRow => {
    const draft = game.draft.package[row.issue] ?? null
    const stops = row.focus || row.issue === focus ? row.stops.map((s) => ({ ...s, pick: may })) : row.stops
    return {
      ...row,
      focus: row.issue === focus,
      pick: true,
      stops,
      draft,
      proposed: draft !== null && row.issue !== focus ? { seat: index, option: draft } : null,
    }
  })
  const common = {
    scene: last ? ('last-look' as const) : ('bargaining' as const),
    heading: last ? say('look-title') : say(game.view.table.clock.leg > 0 ? 'turn-title-again' : 'turn-title'),
    sheet: { title: say('stage-text'), note: settledNote(game, look), rows },
    offer: draftOffer(game, look),
  }
  if (confirming === 'walk-out')
    return {
      ...common,
      offer: null,
      clerk: say('walk-lead'),
      buttons: [button('stay', say('walk-no')), button('walk-out', say('walk-yes'), 'primary')],
    }
  if (corner.calling)
    return {
      ...common,
      offer: null,
      clerk: say('call-lead'),
      buttons: [button('not-yet', say('call-no')), button('call', say('call-yes'), 'primary')],
    }
  const ready = packed.length > 0 && citation !== null
  const cite = button(
    'deal',
    say(corner.dealing ? 'stage-back' : citation ? 'stage-cite-again' : 'stage-cite'),
    'secondary',
    packed.length > 0 || corner.dealing,
  )
  const put = button('commit', say(last ? 'look-propose' : 'turn-propose'), 'primary', ready)
  if (corner.dealing)
    return {
      ...common,
      hand: handFor(game, look, say('turn-cite'), wholeDossier(game), true, citation),
      buttons: [cite, put],
    }
  return {
    ...common,
    ...(consulted(game, look) ? { offer: common.offer && { ...common.offer, citation: null } } : {}),
    clerk: consulted(game, look) ?? (last && packed.length === 0 ? say('look-better') : null),
    buttons: [
      ...(last
        ? [button('pass', say('look-pass'))]
        : [button('ask-walk-out', say('turn-walk-out'), 'link'), button('pass', say('turn-pass'), 'link')]),
      ...(game.choices.call ? [button('ask-call', say('turn-call'))] : []),
      cite,
      put,
    ],
  }
}

/** The private answer from home, until something else is picked. */
function consulted(game: Game, { words }: Look): string | null {
  const answer = game.consultation
  if (!answer || Object.keys(game.draft.package).some((id) => answer.package[id] !== game.draft.package[id]))
    return null
  const { groups, issues } = game.view.brief.scenario
  const group = groups.find((g) => g.id === answer.group)!.name
  const told = words.say(answer.yes ? 'home-yes' : 'home-no', { group })
  const issue = answer.wants && issues.find((i) => i.id === answer.wants!.issue)
  if (!issue) return told
  return `${told} ${words.say('home-wants', { issue: issue.title, option: issue.options.find((o) => o.id === answer.wants!.option)!.label })}`
}

export function answer(game: Game, look: Look): Screenful {
  const { words, corner } = look
  const { say } = words
  const { scenario } = game.view.brief
  const { draft, choices } = game
  const put = game.view.table.offers[game.view.table.offers.length - 1]!
  const over = draft.answer && !draft.answer.accept ? draft.answer.issue : null
  const { backUp } = draft
  const entries = Object.entries(put.package)
  const focus = corner.focus ?? over ?? entries[0]![0]
  const rows = rowsOf(game, look).map((row): StageRow => {
    const option = put.package[row.issue]
    return {
      ...row,
      focus: row.issue === focus,
      pick: true,
      chosen: row.issue === over,
      proposed: option === undefined ? null : { seat: put.seat, option },
    }
  })
  const offer: StageOffer = {
    id: `offer ${game.view.table.offers.length - 1}`,
    seat: put.seat,
    heading: say('stage-package', { side: scenario.leaders[put.seat]!.side }),
    lines: entries.map(([id, option]) => {
      const issue = scenario.issues.find((i) => i.id === id)!
      return {
        issue: id,
        title: issue.title,
        label: issue.options.find((o) => o.id === option)!.label,
        chosen: id === over,
      }
    }),
    citation: cardOf(game, look, put.quote, false),
    draft: false,
    pick: true,
  }
  const heading = say(put.lastLook ? 'answer-title-look' : 'answer-title', { side: scenario.leaders[put.seat]!.side })
  const ready = draft.answer !== null && !(backUp.kind === 'against' && backUp.quote === null)
  const give = button('commit', say('answer-give'), 'primary', ready)
  const common = {
    scene: 'answering' as const,
    heading,
    sheet: { title: '', note: '', rows },
    offer,
  }
  if (corner.dealing && backUp.kind === 'against')
    return {
      ...common,
      hand: handFor(
        game,
        look,
        say('answer-said-cite'),
        wholeDossier(game),
        false,
        backUp.quote === null ? null : { quote: backUp.quote },
      ),
      buttons: [button('deal', say('stage-back')), give],
    }
  return {
    ...common,
    clerk: null,
    buttons: [
      ...(over === null
        ? []
        : [
            ...(choices.answer?.challenge
              ? [button('challenge', say('stage-challenge'), 'secondary', true, backUp.kind === 'challenge')]
              : []),
            button('against', say('stage-against'), 'secondary', true, backUp.kind === 'against'),
          ]),
      button('accept', say('answer-accept'), 'secondary', true, draft.answer?.accept === true),
      ...(over === null
        ? entries.slice(0, 1).map(([id]) => button(`decline:${id}`, say('answer-decline'), 'secondary', true, false))
        : []),
      give,
    ],
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
      lines: scenario.issues.map((issue, k) => {
        const option = issue.options[text[k]!]!
        return {
          number: `${k + 1}`,
          text: option.noDeal ? `${issue.title}: ${say('sign-left-out')}` : option.text,
          settled: !option.noDeal,
        }
      }),
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
