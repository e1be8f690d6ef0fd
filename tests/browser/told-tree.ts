// What the accessible tree must tell of a game, worked out from the game's own save and from nothing that the page shows:
// the save is played again here, and what it says is looked for in the tree.

import type { Page } from '@playwright/test'
import { shelved } from '../../src/cli/shelf.ts'
import { decide } from '../../src/counterpart/decide.ts'
import type { Event } from '../../src/engine/event.ts'
import { createSession } from '../../src/session/session.ts'
import { shelfItemOf } from '../../src/session/shelf-item.ts'
import type { Game } from '../../src/session/state.ts'
import { voteTold } from '../../src/session/vote-told.ts'
import type { Telling } from '../../src/wording/tell-event.ts'
import { tellEntry, tellLog } from '../../src/wording/tell-log.ts'
import { outcomesHere } from '../../src/worker/outcomes-here.ts'
import { words } from '../wording/words-here.ts'

const session = createSession({
  outcomes: outcomesHere,
  shelf: shelved('scenarios').map(shelfItemOf),
  decide,
  drawSeed: () => 1,
  newId: () => 'again',
})

/** The text of the game that the page keeps, or null before there is one. */
const keptText = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem(`on-the-record/game/${localStorage.getItem('on-the-record/current')}`))

/** The game that the page keeps, played again from its record. */
export async function playedAgain(page: Page): Promise<Game | null> {
  const text = await keptText(page)
  if (text === null) return null
  if (!(await session.open(text))) throw new Error('the save does not open')
  return session.store.getState().game
}

const tellingOf = (game: Game): Telling => ({ words, scenario: game.view.brief.scenario, seat: game.seat })

/** Letters and figures alone: a tree parts a sentence at every change of role. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** What happens at the table; a vote at home is told by its own screen, group by group. */
const AT_TABLE: readonly Event['type'][] = [
  'openings-shown',
  'priorities-named',
  'proposed',
  'answered',
  'package-accepted',
  'package-lapsed',
  'called',
  'put-to-all',
  'signature',
  'signed',
  'passed',
  'walked-out',
]

/** Sentences that must stand in the tree for what came into the log since an entry. */
export const newsOf = (game: Game, since: number): readonly string[] =>
  game.log
    .filter(({ number, event }) => number >= since && AT_TABLE.includes(event.type))
    .map((entry) => tellEntry(tellingOf(game), entry))

/** Each inner list: words that must stand together in one item (or once in the tree where there are no items). */
function standing(game: Game): readonly (readonly string[])[] {
  const { view, screen, ending, seat } = game
  const { issues, quotes, people } = view.brief.scenario
  const option = (issue: string, id: string) => issues.find((i) => i.id === issue)!.options.find((o) => o.id === id)!
  const now = issues.map((issue, k) => ({ issue, option: issue.options[view.table.text[k]!]! }))
  switch (screen) {
    case 'answer': {
      const offer = view.table.offers.at(-1)!
      const quote = quotes.find((q) => q.id === offer.quote)
      const changes = Object.entries(offer.package).map(([issue, id]) => {
        const before = now.find((n) => n.issue.id === issue)!
        return [
          before.issue.title,
          ...(before.option.noDeal ? [] : [words.say('answer-now', { option: before.option.label })]),
          option(issue, id).label,
          option(issue, id).text,
        ]
      })
      const cited = quote ? [quote.exact, people.find((p) => p.id === quote.speaker)!.name] : ['The record is silent']
      return [...changes, ...cited.map((text) => [text])]
    }
    case 'turn':
    case 'last-look':
      return now.map((n) => [n.issue.title, n.option.label])
    case 'vote':
      return voteTold(game)!.homes.flatMap((home) =>
        home.rows.map(({ name, ballot }) => [
          name,
          ...(ballot === 'yes' || ballot === 'no' ? [words.say(`vote-ballot-${ballot}`)] : []),
        ]),
      )
    case 'debrief': {
      if (game.place?.index !== 0) return []
      const own = ending!.debrief.seats.find((s) => s.seat === seat)!
      const scores = { record: own.record.score, evidence: own.evidence.score, deal: ending!.debrief.deal.score }
      return [...Object.entries(scores), ['home', own.home?.score ?? null] as const].map(([name, score]) => [
        words.say(`score-${name}`),
        score ? words.say('score-told', { shown: String(score.shown).replace('-', '−') }) : words.say('score-none'),
      ])
    }
    default:
      return []
  }
}

/** What the tree does not tell of the game as it stands. */
export function untold(tree: string, game: Game): readonly string[] {
  const items = tree.split(/\n(?=\s*- (?:listitem|row)\b)/).map(bare)
  return standing(game)
    .filter((texts) => !items.some((item) => texts.every((text) => item.includes(bare(text)))))
    .map((texts) => texts.join(' | '))
}

/** Which of these sentences the tree does not hold. */
export const unheard = (tree: string, sentences: readonly string[]): readonly string[] => {
  const whole = bare(tree)
  return sentences.filter((sentence) => !whole.includes(bare(sentence)))
}

/** The history as it must stand, line by line. */
export const historyOf = (game: Game): readonly string[] => [
  words.say('log-seat', { side: game.view.brief.scenario.leaders[game.view.brief.index]!.side }),
  ...tellLog(tellingOf(game), game.log).map(({ said }) => said),
]
