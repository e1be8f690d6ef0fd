// Every event of random games can be told, to every seat, in a sentence that names no person.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { type Event, privateTo } from '../../src/engine/event.ts'
import { tellEvent } from '../../src/wording/tell-event.ts'
import { playAtRandom } from '../engine/play.ts'
import { words } from './words-here.ts'

const scenarios = ['../../scenarios', '../fixtures/scenarios'].flatMap((folder) =>
  shelved(new URL(folder, import.meta.url).pathname).map((s) => s.scenario),
)

const TYPES: readonly Event['type'][] = [
  'opening-committed',
  'openings-shown',
  'opened-alike',
  'priorities-named',
  'round-began',
  'proposed',
  'answer-sealed',
  'answered',
  'package-accepted',
  'package-lapsed',
  'consulted',
  'called',
  'put-to-all',
  'signature-sealed',
  'signature',
  'signed',
  'clerk-looked',
  'passed',
  'group-voted',
  'home-decided',
  'renegotiation-began',
  'walked-out',
  'ended',
]

describe('tellEvent', () => {
  const told = new Map<Event['type'], number>()
  beforeAll(() => {
    for (const scenario of scenarios)
      for (let seed = 1; seed <= 120; seed++)
        for (const { events } of playAtRandom(scenario, seed).steps)
          for (const event of events) told.set(event.type, (told.get(event.type) ?? 0) + 1)
  })

  it('has met every type of event', () => {
    expect(TYPES.filter((type) => !told.has(type))).toEqual([])
  })

  it('tells every event to everybody who may know it, of the side and never of the person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), fc.nat(10_000), (scenario, seed) => {
        const persons = scenario.leaders.flatMap((l) => {
          const { name } = scenario.people.find((p) => p.id === l.person)!
          return name === l.side ? [] : [name] // a seat of a group is named like its side
        })
        for (const { events } of playAtRandom(scenario, seed).steps)
          for (const event of events)
            for (const { id } of scenario.leaders) {
              if (privateTo(event) !== null && privateTo(event) !== id) continue
              const said = tellEvent({ words, scenario, seat: id }, event)
              expect(said).toMatch(/^[\p{L}\d].*[.]$/u)
              expect(said).not.toMatch(/undefined|\{|[“”]/)
              const acts = said.replace(/(It cites|You cited) [^.]*\./g, '') // whose words were cited is said by name
              for (const person of persons) expect(acts).not.toContain(`${person} `)
            }
      }),
      { numRuns: 40 },
    )
  })

  it('says you to the seat that moved and names the side to the others', () => {
    const [scenario] = scenarios
    const [one, other] = scenario!.leaders
    const event: Event = { type: 'called', seat: one!.id }
    expect(tellEvent({ words, scenario: scenario!, seat: one!.id }, event)).toMatch(/^You /)
    expect(tellEvent({ words, scenario: scenario!, seat: other!.id }, event)).toContain(one!.side)
  })
})
