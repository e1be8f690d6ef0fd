// The live region over a real game: every entry of the log is said once, a notice once, and nothing of another game.

import { outcomesHere } from '../../../src/worker/outcomes-here.ts'
import { expect, test } from 'vitest'
import { shelved } from '../../../src/cli/shelf.ts'
import { decide } from '../../../src/counterpart/decide.ts'
import { heardNext, NOTHING_HEARD } from '../../../src/page/frame/news.ts'
import { createSession } from '../../../src/session/session.ts'
import { shelfItemOf } from '../../../src/session/shelf-item.ts'
import { tellEntry } from '../../../src/wording/tell-log.ts'
import { tellNotice } from '../../../src/wording/tell-notice.ts'
import { words } from '../../wording/words-here.ts'

let ids = 0
const session = createSession({
  outcomes: outcomesHere,
  shelf: [shelfItemOf(shelved('scenarios').find(({ scenario }) => scenario.id === 'front-doors')!)],
  decide,
  drawSeed: () => 7,
  newId: () => `game-${ids++}`,
})
const begun = async (): Promise<void> => {
  session.act({ type: 'begin' })
  await new Promise((resolve) => setTimeout(resolve, 0))
}

test('each thing is said once, and the past of a game that comes up is not said', async () => {
  await begun()
  const told: string[] = []
  let heard = heardNext(NOTHING_HEARD, session.store.getState(), words)
  const first = session.store.getState().game!.log.length
  expect(heard.said).toBe('')
  const stop = session.store.subscribe((state) => {
    const next = heardNext(heard, state, words)
    if (next.said !== heard.said) told.push(next.said)
    heard = next
  })
  const saved = tellNotice(words, { code: 'saved' })
  session.notify({ code: 'saved' })
  expect(told).toEqual([saved])
  session.act({ type: 'go-on' })
  for (let issue = 0; issue < 2; issue++) {
    const { choices, view } = session.store.getState().game!
    session.act({ type: 'pick-option', issue: choices.open!.issue, option: choices.open!.options[0]! })
    session.act({ type: 'cite', quote: view.brief.scenario.quotes[0]!.id })
    session.act({ type: 'commit' })
    session.act({ type: 'go-on' })
  }
  const { game, notice } = session.store.getState()
  expect(notice?.code).toBe('saved') // it still stands, and was not said again
  const telling = { words, scenario: game!.view.brief.scenario, seat: game!.seat }
  const entries = game!.log.slice(first).map((entry) => tellEntry(telling, entry))
  expect(told.slice(1).join(' ')).toBe(entries.join(' '))

  session.act({ type: 'again' })
  expect(session.store.getState().notice).toBeNull() // what was said of one game does not stand over another
  expect(heard.said).toBe('')
  stop()
})
