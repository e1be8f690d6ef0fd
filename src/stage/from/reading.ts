// Models of the screens on which nothing is committed: chooser, hand-over, briefing.

import type { Game, SessionState } from '../../session/state.ts'
import { dayIn, weekdayIn } from '../../wording/dates.ts'
import type { StageSeat } from '../model.ts'
import { type StageView, viewFrom } from '../view.ts'
import type { Look } from './look.ts'
import { seatsOf } from './parts.ts'
import { button, type Screenful } from './screenful.ts'

const OPPONENTS = ['apprentice', 'minister', 'hardliner', 'person'] as const

export function choose(
  state: SessionState,
  { words }: Look,
): Screenful & { readonly seats: readonly StageSeat[]; readonly view: StageView } {
  const { say, language } = words
  const { shelf, setup, loading, resumable } = state
  const item = shelf.find((s) => s.id === setup.scenario) ?? shelf[0]
  const leaders = item?.leaders ?? []
  return {
    scene: 'title',
    view: viewFrom(item?.setting.place ?? ''),
    heading: say('choose-title'),
    seats: seatsOf(leaders, setup.seat, [leaders.findIndex((l) => l.id === setup.seat)], words).map((s) => ({
      ...s,
      pick: true,
    })),
    paper: {
      kind: 'title',
      title: say('app-name'),
      lines: [say('choose-title')],
      captions: [say('choose-scenario'), say('choose-seat')],
      choices: [
        ...shelf.map((s) => ({
          id: `scenario:${s.id}`,
          label: s.title,
          note: dayIn(language, s.setting.date),
          chosen: s.id === item?.id,
          seat: null,
        })),
        ...leaders.map((l, seat) => ({
          id: `seat:${l.id}`,
          label: l.name,
          note: l.side,
          chosen: l.id === setup.seat,
          seat,
        })),
      ],
    },
    buttons: [
      ...(resumable ? [button('resume', say('choose-resume'))] : []),
      ...OPPONENTS.map((opponent) =>
        button(`opponent:${opponent}`, say(`level-${opponent}`), 'secondary', true, setup.opponent === opponent),
      ),
      button('begin', say(loading ? 'choose-loading' : 'choose-begin'), 'primary', setup.seat !== null && !loading),
    ],
  }
}

export function handover(game: Game, { words }: Look): Screenful {
  const { side } = game.view.brief.leader
  const title = words.say('handover-title')
  return {
    scene: 'handover',
    heading: title,
    paper: {
      kind: 'folder',
      title,
      seat: game.view.brief.index,
      lines: [words.say('handover-lead', { side })],
      issues: [],
    },
    buttons: [button('go-on', words.say('handover-ready', { side }), 'primary')],
  }
}

/** Before the brief the page asks something: the folder lies closed. */
export function questions({ words }: Look): Screenful {
  return {
    scene: 'briefing',
    heading: words.say('phase-briefing'),
    buttons: [button('go-on', words.say('who-read'), 'primary')],
  }
}

export function briefing(game: Game, { words }: Look): Screenful {
  const { leader, index, scenario } = game.view.brief
  const openings = scenario.agenda.reduce((sum, item) => sum + item.issues.length, 0)
  const started = game.moves > 0 && game.view.table.phase.name !== 'opening'
  const title = words.say('brief-title', { side: leader.side })
  return {
    scene: 'briefing',
    heading: title,
    paper: {
      kind: 'folder',
      title,
      seat: index,
      lines: [`${scenario.setting.place}, ${weekdayIn(words.language, scenario.setting.date)}`],
      issues: scenario.issues.map((issue) => issue.title),
    },
    buttons: [button('go-on', words.say(started ? 'brief-go-back' : 'brief-go', { count: openings }), 'primary')],
  }
}
