import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlinesOf } from '../../src/session/headlines.ts'
import { tellHeadline } from '../../src/wording/tell-headline.ts'
import { words } from '../wording/debrief-words.ts'
import { endings } from './endings.ts'

describe('the front page', () => {
  it('tells any game without quotation marks, the way it ended first, nothing twice', () => {
    fc.assert(
      fc.property(endings({ groups: [0, 3] }), ({ ending }) => {
        const headlines = headlinesOf(ending)
        expect(headlines[0]!.code).toBe(ending.result)
        const keys = headlines.map((h) => `${h.code} ${'side' in h ? h.side : ''}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const item of headlines) {
          const { headline, says } = tellHeadline(words, ending.scenario, item)
          expect(`${headline} ${says}`).not.toMatch(/["“”„«»]/)
          expect(headline.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('tells each home as it last voted', () => {
    fc.assert(
      fc.property(endings({ groups: [1, 3] }), ({ ending }) => {
        const { votes } = ending.negotiation.table
        const homes = headlinesOf(ending).filter((h) => h.code.startsWith('home-'))
        expect(homes.length).toBe(votes.at(-1)?.tallies.length ?? 0)
        const passed = homes.every((h) => h.code === 'home-yes')
        if (votes.length > 0 && ending.result === 'agreed') expect(passed).toBe(true)
        for (const home of homes)
          if ('needed' in home && home.code !== 'home-veto')
            expect(home.code === 'home-yes').toBe(home.yes >= home.needed)
      }),
      { numRuns: 100 },
    )
  })

  it('says that a side gave way only where the text stands elsewhere than its opening', () => {
    fc.assert(
      fc.property(endings(), ({ ending }) => {
        const { openings, text } = ending.negotiation.table
        for (const item of headlinesOf(ending)) {
          if (item.code !== 'gave-way') continue
          const k = ending.scenario.issues.findIndex((issue) => issue.id === item.issue)
          const seat = ending.scenario.leaders.findIndex((leader) => leader.id === item.side)
          expect(item.option).toBe(ending.scenario.issues[k]!.options[text[k]!]!.id)
          expect(openings[seat]![k]!.option).toBe(item.from)
          expect(item.from).not.toBe(item.option)
        }
      }),
      { numRuns: 100 },
    )
  })
})
