// The counterpart clears every bar of the table (docs: the analysis of play) on the shipped scenarios and over drawn ones.
// Few seeds here; the bench measures with 200.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { balancePlay } from '../../src/balance/balance-play.ts'
import { BARS, clears, type FigureName, type PlayFigures, playFigures } from '../../src/balance/bars.ts'
import { playedFigures } from '../../src/balance/playbooks.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const root = join(import.meta.dirname, '../../scenarios')
const shipped = readdirSync(root).flatMap((id): [string, Scenario][] => {
  const file = join(root, id, `${id}.scenario.yaml`)
  return existsSync(file) ? [[id, readScenario(readFileSync(file, 'utf8'), file).scenario!]] : []
})

const missed = (kind: 'generated' | 'shipped', figures: Partial<PlayFigures>): readonly string[] =>
  BARS.flatMap((bar) => {
    const limit = bar[kind]
    const value = figures[bar.figure] ?? null
    return limit === null || clears(value, limit, bar.reach)
      ? []
      : [`${bar.figure} ${value}, bar ${bar.reach} ${limit}`]
  })

describe('the bars', () => {
  test.each(shipped)('%s clears them all', (_, scenario) => {
    expect(missed('shipped', playFigures(scenario, analyse(scenario), 20))).toEqual([])
  })

  test('thirty drawn scenarios clear them in the mean', () => {
    const all: PlayFigures[] = []
    for (let seed = 1; all.length < 30; seed++) {
      const scenario = drawScenario(seed)
      const analysis = analyse(scenario)
      const { nash, kalaiSmorodinsky } = analysis.solutions
      if (nash && !nash.degenerate && kalaiSmorodinsky) all.push(playFigures(scenario, analysis, 3))
    }
    const names = Object.keys(all[0]!) as FigureName[]
    const means = names.map((name) => {
      const known = all.flatMap((figures) => (figures[name] === null ? [] : [figures[name]]))
      return [name, known.reduce((sum, value) => sum + value, 0) / known.length]
    })
    expect(missed('generated', Object.fromEntries(means))).toEqual([])
  })
})

describe('what report and check ask for', () => {
  test.each(shipped)('%s: every student at every level, the gaps, the playbooks as written', (_, scenario) => {
    const analysis = analyse(scenario)
    const { students, seatGap, readingGap } = balancePlay(scenario, analysis, 2)
    expect(Object.keys(students)).toEqual(['trader', 'pushover', 'stubborn', 'splitter', 'random', 'clicker'])
    for (const levels of Object.values(students))
      expect(Object.keys(levels)).toEqual(['apprentice', 'minister', 'hardliner'])
    expect(seatGap).toBeGreaterThanOrEqual(0)
    expect(readingGap).toBeGreaterThanOrEqual(40)
    const played = playedFigures(scenario, analysis)
    expect(played.playbooks).toEqual(scenario.playbooks.map((playbook) => playbook.result))
    if (scenario.expect?.readingGap != null)
      expect(played.readingGap).toBeGreaterThanOrEqual(scenario.expect.readingGap)
  })

  test('where no agreement is possible there is no share of a gain, and no gap between the seats', () => {
    const [, scenario] = shipped[0]!
    const hopeless = { ...scenario, leaders: scenario.leaders.map((leader) => ({ ...leader, walkAway: 10_000 })) }
    const { students, seatGap } = balancePlay(hopeless, analyse(hopeless), 1)
    for (const levels of Object.values(students))
      for (const { ownGain } of Object.values(levels)) expect(ownGain).toBeNull()
    expect(seatGap).toBeNull()
  })
})
