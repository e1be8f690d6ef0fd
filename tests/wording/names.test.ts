// Titles inside sentences: common words stand small, names keep their capitals.

import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { isMany, issueInSentence, sideInSentence, sideName, speakerName } from '../../src/wording/names.ts'

const scenarios = shelved(new URL('../../scenarios', import.meta.url).pathname).map((s) => s.scenario)
const frontDoors = scenarios.find((s) => s.id === 'front-doors')!

describe('issueInSentence', () => {
  it('changes nothing but the first letter', () => {
    for (const scenario of scenarios)
      for (const { id, title } of scenario.issues) {
        const inside = issueInSentence(scenario, id)
        expect(inside.slice(1)).toBe(title.slice(1))
        expect(inside.toLowerCase()).toBe(title.toLowerCase())
      }
  })

  it('makes articles and common words small and leaves names alone', () => {
    const renamed = (title: string) =>
      issueInSentence(
        { ...frontDoors, issues: frontDoors.issues.map((i, k) => (k === 0 ? { ...i, title } : i)) },
        frontDoors.issues[0]!.id,
      )
    expect(renamed('The companies')).toBe('the companies')
    expect(renamed('Encrypted messages')).toBe('encrypted messages')
    expect(renamed('Iran and sanctions')).toBe('Iran and sanctions')
    expect(renamed('GCHQ')).toBe('GCHQ')
  })
})

describe('isMany', () => {
  it('tells sides that take a verb in the plural from places', () => {
    const sides = scenarios.flatMap(({ leaders }) => leaders.map(({ side }) => side))
    const many = sides.filter((side) => isMany(side) === 'yes')
    expect([...new Set(many)].sort()).toEqual(['Privacy and press voices', 'Technology companies'])
    for (const side of ['Honduras', 'Los Angeles', 'The press', 'The Netherlands']) expect(isMany(side)).toBe('no')
  })
})

describe('sideInSentence', () => {
  it('gives an article to the countries that take one and changes nothing else', () => {
    const told = scenarios.flatMap(({ leaders }) => leaders.map(({ side }) => sideInSentence(side)))
    expect([...new Set(told)].sort()).toEqual([
      'Eastbay',
      'Northport',
      'Privacy and press voices',
      'Technology companies',
      'the United Kingdom',
      'the United States',
    ])
    expect(sideInSentence('European Union', true)).toBe('The European Union')
    expect(sideInSentence('Northport', true)).toBe('Northport')
  })
})

describe('names', () => {
  it('come from the scenario, and what has none is a mistake of ours', () => {
    expect(sideName(frontDoors, 'uk')).toBe('United Kingdom')
    expect(speakerName(frontDoors, 'front-doors')).toBe('David Cameron')
    expect(() => sideName(frontDoors, 'nobody')).toThrow('nobody')
  })
})
