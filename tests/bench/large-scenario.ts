// Scenario files of any size for the benchmarks: two leaders with three groups each, additive, the same on every run. Also as tables for naive.mjs.

import { tablesOf } from '../../src/analysis/tables.ts'
import { type Dice, diceFor, rollBelow } from '../../src/lib/dice.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** A throw of the dice that remembers where it is. */
function thrower(seed: number): (sides: number) => number {
  let dice: Dice = diceFor(seed)
  return (sides) => {
    const [value, next] = rollBelow(sides, dice)
    dice = next
    return value
  }
}

const SIDES = ['north', 'south'] as const

/** The file's tree for issues with these numbers of options; JSON is YAML, so its text can be read like any scenario. */
export function largeFile(sizes: readonly number[], seed = 1): object {
  const next = thrower(seed)
  const basis = { assumed: 'Drawn by the dice.' }
  const preferences = () =>
    Object.fromEntries(
      sizes.map((size, k) => [
        `issue-${k}`,
        {
          salience: 1 + next(9),
          scores: Object.fromEntries(Array.from({ length: size }, (_, o) => [`option-${o}`, next(101)])),
          basis,
        },
      ]),
    )
  return {
    format: 'on-the-record/1',
    id: 'large',
    title: 'Large talks',
    language: 'en',
    summary: 'Two sides have much to settle.',
    setting: { place: 'Nowhere', date: '2031-05-02' },
    sources: [
      { id: 'note', title: 'A note', publisher: 'Nobody', date: '2031-05-01', licence: 'CC0-1.0', file: 'note.md' },
    ],
    people: SIDES.map((side) => ({ id: `${side}-speaker`, name: `Speaker of the ${side}`, role: 'Speaks for a side' })),
    quotes: [
      {
        id: 'words',
        source: 'note',
        speaker: 'north-speaker',
        kind: 'direct',
        exact: 'We have much to settle.',
        means: 'There is much to do.',
      },
    ],
    issues: sizes.map((size, k) => ({
      id: `issue-${k}`,
      title: `Issue ${k}`,
      question: `What about issue ${k}?`,
      options: Array.from({ length: size }, (_, o) => ({
        id: `option-${o}`,
        label: `Option ${o}`,
        text: `They settle issue ${k} by option ${o}.`,
        ...(o === 0 ? { noDeal: true } : {}),
      })),
    })),
    leaders: SIDES.map((side) => ({
      id: side,
      person: `${side}-speaker`,
      side: `The ${side}`,
      voices: [`${side}-speaker`],
      brief: 'Settle it well.',
      walkAway: 50,
      preferences: preferences(),
    })),
    groups: SIDES.flatMap((side) =>
      [0, 1, 2].map((g) => ({
        id: `${side}-group-${g}`,
        leader: side,
        name: `Group ${g} of the ${side}`,
        weight: 10 + next(50),
        veto: side === 'north' && g === 0,
        threshold: 45,
        preferences: preferences(),
      })),
    ),
    ratification: Object.fromEntries(SIDES.map((side) => [side, { quota: 50 }])),
    agenda: [{ id: 'first', issues: ['issue-0'], prompt: 'The first issue is open.' }],
    bargaining: { rounds: 4 },
  }
}

/** The same as the rules see it. */
export function largeScenario(sizes: readonly number[], seed = 1): Scenario {
  const { scenario, problems } = readScenario(JSON.stringify(largeFile(sizes, seed)), 'large.scenario.json')
  if (scenario === null) throw new Error(problems.map((problem) => problem.message).join('; '))
  return scenario
}

/** The tables as naive.mjs takes them: least worth in units. */
export function naiveTables(scenario: Scenario): object {
  const { sizes, leaders, groups, quotas } = tablesOf(scenario)
  const least = (hundredths: number) => Math.ceil(hundredths / 100)
  return {
    sizes,
    leaders: leaders.map((l) => ({ table: l.table, least: least(l.least) })),
    groups: groups.map((g) => ({
      leader: g.leader,
      table: g.table,
      least: least(g.least),
      weight: g.weight,
      veto: g.veto,
    })),
    quotas,
  }
}
