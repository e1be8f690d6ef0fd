import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CUES, cuesFor, MOST_AT_ONCE } from '../../src/sound/cues.ts'
import { SPRITE } from '../../src/sound/sprite.ts'

describe('cues', () => {
  it('use sounds of the sprite, none of which runs into the next', () => {
    const parts = Object.values(SPRITE)
    for (const [n, [start, length]] of parts.entries()) {
      const next = parts[n + 1]
      if (next) expect(start + length).toBeLessThan(next[0])
    }
  })

  it('never crowd: a few at once, none twice in a row', () => {
    const vote = { type: 'group-voted', leader: 'a', group: 'b', yes: true } as const
    const sounds = cuesFor([
      vote,
      vote,
      { type: 'signed' },
      { type: 'ended', result: 'agreed' },
      { type: 'walked-out', seat: 'a' },
    ])
    expect(sounds.length).toBeLessThanOrEqual(MOST_AT_ONCE)
    expect(sounds).toEqual(['stamp', 'agreement', 'decline'])
  })

  it('mark the last round only', () => {
    const cue = CUES['round-began']
    if (typeof cue !== 'function') throw new Error('the cue depends on the round')
    expect(cue({ type: 'round-began', leg: 0, round: 4, of: 4 })).toBe('clock')
    expect(cue({ type: 'round-began', leg: 0, round: 3, of: 4 })).toBeNull()
  })

  it('weigh less than 300 KB in either form', () => {
    for (const form of ['webm', 'mp3']) expect(statSync(`assets/audio/sprite.${form}`).size).toBeLessThan(300 * 1024)
  })
})
