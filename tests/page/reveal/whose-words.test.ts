import { describe, expect, it } from 'vitest'
import { shelved } from '../../../src/cli/shelf.ts'
import { whoseWords } from '../../../src/page/reveal/whose-words.ts'
import { ownQuotesOn } from '../../../src/scoring/bearing.ts'

const { scenario } = shelved('scenarios').find((one) => one.scenario.id === 'front-doors')!

const whose = (seat: string, title: string) => {
  const leader = scenario.leaders.find(({ id }) => id === seat)!
  const issue = scenario.issues.find((one) => one.title === title)!
  return whoseWords(scenario, { leader: seat, own: ownQuotesOn(scenario, leader, issue.id) })
}

describe('whose words a record holds', () => {
  it('the leader’s only where a document quotes the leader', () => {
    expect(whose('uk', 'Encrypted messages')).toEqual({ kind: 'own', name: 'David Cameron' })
    expect(whose('us', 'The companies')).toEqual({ kind: 'own', name: 'Barack Obama' })
    expect(whose('uk', 'The companies')).toEqual({ kind: 'reported', name: 'David Cameron' })
  })

  it('the side’s where its spokesman said them', () => {
    expect(whose('us', 'Encrypted messages')).toEqual({ kind: 'side', name: 'United States' })
    expect(whose('us', 'Privacy and oversight')).toEqual({ kind: 'side', name: 'United States' })
  })
})
