// How much there is to read and to decide in a game, counted on the page as it is played. A line that stands on several screens is
// read once; a decision is each thing chosen by the seat, not each press.

import type { Page } from '@playwright/test'
import type { Move } from '../../src/engine/move.ts'
import { playedAgain } from './told-tree.ts'
import { NOTES } from '../../src/page/guide/notes.ts'
import { words } from '../wording/words-here.ts'
import { wordsOf } from '../wording/grade.ts'
import { screenNow } from './fixture.ts'
import type { Visit } from './reader.ts'

/** What a game may ask of a class (words, decisions, minutes), and how fast it reads and decides. */
export const BUDGETS = { briefing: 350, first: 900, decisions: 45, minutes: 40 } as const
const WORDS_A_MINUTE = 180
const SECONDS_A_DECISION = 20

/** The lines that stand in the task, as an eye reads them: nothing hidden, nothing for the ear alone. */
const linesShown = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lines: string[] = []
    let block: Element | null = null
    const walker = document.createTreeWalker(document.querySelector('#task')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!
      if (parent.closest('.hidden, [popover], svg') || !parent.checkVisibility()) continue
      let own: Element = parent
      while (/^(inline|contents)/.test(getComputedStyle(own).display)) own = own.parentElement!
      const text = node.textContent ?? ''
      if (own === block) lines.push((lines.pop() ?? '') + text)
      else lines.push(text)
      block = own
    }
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  })

const choices = (move: Move): number => {
  switch (move.type) {
    case 'open':
      return 2 // where the leader stands, and the words
    case 'priorities':
      return move.issues.length
    case 'propose':
      return Object.keys(move.package).length + 1
    case 'answer':
      return move.challenge || move.against ? 2 : 1
    default:
      return 1
  }
}

export interface Reading {
  readonly briefing: number // words on that screen
  readonly first: number // words from the briefing to the first decision, with all notes of the guide on the way
  readonly decisions: number
  readonly words: number // up to the debrief
  readonly minutes: number
}

/** Counts along with a game; hand `see` to the player, and ask for the `reading` at its end. */
export function countedGame(page: Page) {
  const seen = new Set<string>()
  const counts: { screen: string; words: number }[] = []
  let briefing = 0
  const see = async (_: Visit): Promise<void> => {
    const screen = await screenNow(page)
    if (screen === 'choose' || screen === 'debrief') return
    const lines = await linesShown(page)
    const fresh = lines.filter((line) => !seen.has(line))
    for (const line of lines) seen.add(line)
    if (screen === 'briefing') briefing = wordsOf(lines.join(' ')).length
    counts.push({ screen, words: wordsOf(fresh.join(' ')).length })
  }
  const reading = async (): Promise<Reading> => {
    const game = (await playedAgain(page))!
    const own = game.ending!.record.actions.filter((move) => move.seat === game.seat)
    const decisions = own.reduce((sum, move) => sum + choices(move), 0)
    const upTo = counts.findIndex(({ screen }) => screen === 'opening') + 1
    const notes = NOTES.filter(
      ({ screen, id }) => ['briefing', 'opening'].includes(screen) && !['seat', 'position'].includes(id),
    )
      .map(({ id }) => wordsOf(words.say(`guide-${id}`)).length)
      .reduce((sum, count) => sum + count, 0)
    const all = counts.reduce((sum, count) => sum + count.words, 0)
    return {
      briefing,
      first: counts.slice(0, upTo).reduce((sum, count) => sum + count.words, 0) + notes,
      decisions,
      words: all,
      minutes: all / WORDS_A_MINUTE + (decisions * SECONDS_A_DECISION) / 60,
    }
  }
  return { see, reading }
}

/** What of a reading is over its budget, in words. */
export const overBudget = (reading: Reading): readonly string[] =>
  (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])
    .filter((name) => reading[name] > BUDGETS[name])
    .map((name) => `${name}: ${reading[name]} of ${BUDGETS[name]}`)
