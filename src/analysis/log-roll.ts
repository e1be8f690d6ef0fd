// Log-rolls: pairs of issues that two leaders weigh differently against each other, so that giving on one for the other can serve both.

import type { Scenario } from '../scenario/scenario.ts'

export interface LogRoll {
  readonly issues: readonly [number, number] // indices, ascending
  readonly leaders: readonly [number, number] // the first pair whose salience ratios differ
}

/** Every such pair of issues, with the first pair of leaders that makes it one. Ratios are compared as products (BigInt). */
export function logRolls(scenario: Scenario): readonly LogRoll[] {
  const salience = scenario.leaders.map((leader) => leader.preferences.map((p) => BigInt(p.salience)))
  const rolls: LogRoll[] = []
  for (let a = 0; a < scenario.issues.length; a++)
    for (let b = a + 1; b < scenario.issues.length; b++) {
      const pair = firstPair(salience, a, b)
      if (pair) rolls.push({ issues: [a, b], leaders: pair })
    }
  return rolls
}

function firstPair(salience: readonly (readonly bigint[])[], a: number, b: number): readonly [number, number] | null {
  for (let i = 0; i < salience.length; i++)
    for (let j = i + 1; j < salience.length; j++)
      if (salience[i]![a]! * salience[j]![b]! !== salience[i]![b]! * salience[j]![a]!) return [i, j]
  return null
}
