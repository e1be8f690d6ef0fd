// The counterpart measured: the table of bars over generated scenarios and over each shipped one.
// Run: tsx tests/bench/play.ts [--seeds N] [--generated N] [--from SEED] [--only NAME]

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../src/analysis/analyse.ts'
import { BARS, clears, type FigureName, type PlayFigures, playFigures } from '../../src/balance/bars.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const seeds = option('seeds', 200)
const from = option('from', 1)
const count = option('generated', 30)
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null

/** Drawn scenarios that have something to agree on, as an author would see to. */
function* generated(): Generator<Scenario> {
  for (let seed = from, found = 0; found < count; seed++) {
    const scenario = drawScenario(seed)
    const { nash, kalaiSmorodinsky } = analyse(scenario).solutions
    if (!nash || nash.degenerate || !kalaiSmorodinsky) continue
    found++
    yield scenario
  }
}

const root = 'scenarios'
const shipped = readdirSync(root).flatMap((id): Scenario[] => {
  const file = join(root, id, `${id}.scenario.yaml`)
  const scenario = existsSync(file) ? readScenario(readFileSync(file, 'utf8'), file).scenario : null
  return scenario ? [scenario] : []
})

const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(10)

const start = performance.now()
const columns: { name: string; kind: 'generated' | 'shipped'; figures: Partial<PlayFigures> }[] = []
if (only === null || only === 'generated') {
  const all = [...generated()].map((scenario) => playFigures(scenario, analyse(scenario), seeds))
  const names = Object.keys(all[0]!) as FigureName[]
  const means = names.map((name) => {
    const known = all.flatMap((f) => (f[name] === null ? [] : [f[name]]))
    return [name, known.reduce((sum, v) => sum + v, 0) / known.length]
  })
  columns.push({ name: `${count} drawn`, kind: 'generated', figures: Object.fromEntries(means) })
}
for (const scenario of shipped) {
  if (only !== null && only !== scenario.id) continue
  columns.push({ name: scenario.id, kind: 'shipped', figures: playFigures(scenario, analyse(scenario), seeds) })
}

let missed = 0
console.log(`${''.padEnd(17)}${columns.map((c) => c.name.slice(0, 14).padStart(16)).join('')}`)
for (const name of [...new Set(BARS.map((bar) => bar.figure)), 'seatGap' as const]) {
  const cells = columns.map(({ kind, figures }) => {
    const value = figures[name] ?? null
    const bar = BARS.find((b) => b.figure === name && b[kind] !== null)
    const enough = !bar || clears(value, bar[kind]!, bar.reach)
    if (!enough) missed++
    return `${shown(value)}${enough ? '      ' : ' MISS '}`
  })
  console.log(`${name.padEnd(17)}${cells.join('')}`)
}
console.log(
  `${missed} bars missed; ${seeds} seeds a seat and opener, ${Math.round((performance.now() - start) / 1000)} s`,
)
process.exitCode = missed > 0 ? 1 : 0
