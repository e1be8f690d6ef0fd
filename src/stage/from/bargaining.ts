// Models of a turn, the last look and an answer: the text, the package over it, what can be done.

import type { Game } from '../../session/state.ts'
import { issueInSentence } from '../../wording/names.ts'
import type { StageOffer, StageRow } from '../model.ts'
import type { Look } from './look.ts'
import { cardOf, rowsOf, settledNote } from './parts.ts'
import { button, handFor, type Screenful, wholeDossier } from './screenful.ts'

/** What says that 1, 2, ... of so many lines find no room. */
const moreOf = (lines: number, { words }: Look): readonly string[] =>
  Array.from({ length: lines }, (_, n) => words.say('stage-more-lines', { count: n + 1 }))

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
    more: moreOf(entries.length, look),
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
      clerk: say('call-lead', { others: scenario.leaders.length - 1 }),
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
        : [button('pass', say('turn-pass'), 'link'), button('ask-walk-out', say('turn-walk-out'), 'link')]),
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
  const what = game.screen === 'answer' ? 'package' : Object.keys(answer.package).length > 0 ? 'draft' : 'text'
  const told = words.say(answer.yes ? 'home-yes' : 'home-no', { group, what })
  const issue = answer.wants && issues.find((i) => i.id === answer.wants!.issue)
  if (!issue) return told
  return `${told} ${words.say('home-wants', { yes: answer.yes ? 'yes' : 'no', issue: issueInSentence(game.view.brief.scenario, issue.id), option: issue.options.find((o) => o.id === answer.wants!.option)!.label })}`
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
    more: moreOf(entries.length, look),
  }
  const heading = say(put.lastLook ? 'answer-title-look' : 'answer-title', { side: scenario.leaders[put.seat]!.side })
  const ready = draft.answer !== null && !(backUp.kind === 'against' && backUp.quote === null)
  const give = button('commit', say('answer-give'), 'primary', ready)
  const common = {
    scene: 'answering' as const,
    heading,
    sheet: { title: say('stage-text'), note: settledNote(game, look), rows },
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
