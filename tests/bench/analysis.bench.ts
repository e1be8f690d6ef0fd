// The outcome space against the page of code that one would write in an hour (naive.mjs). Two leaders with three groups each, no linkages.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Analysis, analyse } from '../../src/analysis/analyse.ts'
import { outcomesOn } from '../../src/analysis/frontier.ts'
import { mergedFrontier } from '../../src/analysis/merge.ts'
import { reportOf } from '../../src/analysis/report.ts'
import { tablesOf } from '../../src/analysis/tables.ts'
import { type Bench, columns, median, millisecondsOf, mustMatch, paired } from './bench.ts'
import { largeFile, largeScenario, naiveTables } from './large-scenario.ts'
import { naiveFrontier, naiveOutcomes } from './naive-frontier.ts'

const here = import.meta.dirname
const root = resolve(here, '../..')
const NAIVE = join(here, 'naive.mjs')

const SIZES: readonly (readonly number[])[] = [
  [10, 10, 10],
  [10, 10, 10, 10],
  [10, 10, 10, 10, 10],
  [5, 5, 5, 5, 5, 5, 5, 5],
  [6, 6, 6, 6, 6, 5, 5, 10],
]
const MIDDLE = SIZES[3]! // 390,625

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} x`

/** What naive.mjs prints, from our analysis. */
const checksum = (analysis: Analysis) => ({
  zopa: analysis.zopa,
  won: analysis.winSets,
  z: analysis.agreement.size,
  frontier: outcomesOn(analysis.frontier!),
  zfrontier: outcomesOn(analysis.agreementFrontier!),
})

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--max-old-space-size=8192', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })

function elapsed(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}

/** Every size: checksums first, then the whole analysis, and how it grows. */
async function growth(folder: string, say: (line: string) => void): Promise<void> {
  say('  everything (frontiers, win-sets, agreement set, solutions), in this process')
  say(columns(['  outcomes', 'analysis ms', 'ns / outcome', 'report ms', 'naive process']))
  for (const sizes of SIZES) {
    const scenario = largeScenario(sizes)
    const file = join(folder, 'tables.json')
    writeFileSync(file, JSON.stringify(naiveTables(scenario)))
    const start = performance.now()
    const slow = JSON.parse(node(NAIVE, file))
    const naive = performance.now() - start
    const analysis = analyse(scenario)
    mustMatch(`${analysis.outcomes} outcomes`, checksum(analysis), slow)
    const fast = await millisecondsOf(() => analyse(scenario))
    const report = await millisecondsOf(() => reportOf(scenario, analysis))
    const each = (1e6 * fast) / analysis.outcomes
    say(
      columns([
        `  ${analysis.outcomes.toLocaleString('en')}`,
        milliseconds(fast),
        each.toFixed(0),
        milliseconds(report),
        `${milliseconds(naive)} ms`,
      ]),
    )
  }
}

/** The frontier alone, as naive.mjs finds it once its objects stand, against merging from the tables. */
async function frontier(say: (line: string) => void): Promise<void> {
  const tables = tablesOf(largeScenario(MIDDLE))
  const outcomes = naiveOutcomes(tables)
  const points = (found: readonly { readonly u: readonly number[] }[]) => [...new Set(found.map(({ u }) => u.join()))]
  const merged = mergedFrontier(tables)!
  mustMatch('frontier', merged.points.map(({ worth }) => worth.join()).sort(), points(naiveFrontier(outcomes)).sort())
  const { slow, fast, ratio } = await paired(
    async () => elapsed(() => naiveFrontier(outcomes)),
    () => millisecondsOf(() => mergedFrontier(tables)),
    7,
  )
  say(
    `  frontier of ${outcomes.length.toLocaleString('en')}: ${milliseconds(slow)} ms -> ${milliseconds(fast)} ms, ${times(ratio)} (median of 7 ratios)`,
  )
}

/** Two whole processes, start included: naive.mjs on its tables, `report --no-play` on the scenario file. */
async function process390625(folder: string, say: (line: string) => void): Promise<void> {
  const scenario = join(folder, 'large.scenario.json')
  const tables = join(folder, 'tables.json')
  writeFileSync(scenario, JSON.stringify(largeFile(MIDDLE)))
  writeFileSync(tables, JSON.stringify(naiveTables(largeScenario(MIDDLE))))
  const starts = {
    'node src/cli/launch.mjs': ['src/cli/launch.mjs'],
    'node --import tsx': ['--import', 'tsx', 'src/cli/main.ts'],
  }
  const naive = () => elapsed(() => node(NAIVE, tables))
  naive() // both files and programs are in the disk cache from here on
  for (const [name, start] of Object.entries(starts)) {
    const ours = () => elapsed(() => node(...start, 'report', scenario, '--no-play', '--format', 'json'))
    ours()
    const { slow, fast, ratio } = await paired(
      async () => naive(),
      async () => ours(),
      7,
    )
    say(
      `  report --no-play of 390,625, whole process (${name}): ${milliseconds(slow)} ms -> ${milliseconds(fast)} ms, ${times(ratio)}`,
    )
  }
  const bare = median(Array.from({ length: 5 }, () => elapsed(() => node('--import', 'tsx', '-e', '0'))))
  say(`  of which node and tsx start without any of our code: ${milliseconds(bare)} ms`)
}

function memory(folder: string, say: (line: string) => void): void {
  const file = join(folder, 'largest.scenario.json')
  writeFileSync(file, JSON.stringify(largeFile(SIZES.at(-1)!)))
  const found = JSON.parse(node('--import', 'tsx', join(here, 'peak-memory.ts'), file))
  say(
    `  ${found.outcomes.toLocaleString('en')} outcomes once, cold: ${milliseconds(found.milliseconds)} ms, largest resident size of the process ${found.megabytes.toFixed(0)} MB`,
  )
}

export const bench: Bench = {
  name: 'Analysis of the outcome space',
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'))
    try {
      await growth(folder, say)
      await frontier(say)
      await process390625(folder, say)
      memory(folder, say)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
