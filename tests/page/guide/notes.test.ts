// The guide's notes over real games: each comes once, in order, on its own screen; and together they are a two-minute read.

import { describe, expect, it } from 'vitest'
import { NOTES, noteNow } from '../../../src/page/guide/notes.ts'
import type { Game } from '../../../src/session/state.ts'
import { words } from '../../wording/words-here.ts'

const on = (screen: Game['screen'], home = true): Game =>
  ({ screen, seat: 'here', crowds: home ? [{ leader: 'here' }] : [] }) as unknown as Game

const countOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

describe('the notes of a screen', () => {
  it('come one after the other, each once, and then no more', () => {
    for (const screen of new Set(NOTES.map((note) => note.screen))) {
      const here = NOTES.filter((note) => note.screen === screen)
      const passed: string[] = []
      for (const [n, note] of here.entries()) {
        expect(noteNow(on(screen), passed)).toEqual({ note, number: n + 1, of: here.length })
        passed.push(note.id)
      }
      expect(noteNow(on(screen), passed)).toBeNull()
    }
  })

  it('about home are left out where nobody at home votes', () => {
    const briefing = NOTES.filter(({ screen }) => screen === 'briefing').map(({ id }) => id)
    const passed: string[] = []
    for (let now = noteNow(on('briefing', false), passed); now; now = noteNow(on('briefing', false), passed))
      passed.push(now.note.id)
    expect(passed).toEqual(briefing.filter((id) => id !== 'home'))
  })
})

describe('the words of the guide', () => {
  it('are read in two minutes at 180 words a minute, three minutes with every note of the end', () => {
    const told = NOTES.map(({ id, screen }) => ({
      screen,
      count: countOf(`${words.say(`guide-${id}-title`)} ${words.say(`guide-${id}`)}`),
    }))
    const opening = ['briefing', 'opening', 'opening-shown', 'priorities', 'turn']
    const sum = (list: typeof told): number => list.reduce((all, { count }) => all + count, 0)
    expect(sum(told.filter(({ screen }) => opening.includes(screen)))).toBeLessThanOrEqual(360)
    expect(Math.max(...told.map(({ count }) => count))).toBeLessThanOrEqual(35)
  })
})
