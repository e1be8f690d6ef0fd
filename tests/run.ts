// The whole test command: types, lint, import rules, unit tests and laws, the build, the browser tests. Two things at a time.
// Ends with one line that counts: "N passed, N failed".

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const npx = (name: string, ...args: readonly string[]): Step => ({
  name,
  command: 'npx',
  args: ['--no-install', ...args],
})

const STILL: readonly Step[] = [
  npx('types of the pure folders', 'tsc', '-p', 'tsconfig.pure.json'),
  npx('types of the page', 'tsc', '-p', 'tsconfig.page.json'),
  npx('types of tools and tests', 'tsc', '-p', 'tsconfig.node.json'),
  npx('lint and format', 'biome', 'check', '.', '--diagnostic-level=warn'),
  npx('import rules', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'),
  npx('build', 'vite', 'build', '--logLevel', 'warn'),
]
const UNIT = npx(
  'unit tests and laws',
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
)
const BROWSER = npx('browser tests', 'playwright', 'test')

function run(step: Step): Promise<boolean> {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)`)
      if (code !== 0) console.log(said.trimEnd())
      resolve(code === 0)
    })
  })
}

async function inTurn(steps: readonly Step[]): Promise<boolean[]> {
  const results: boolean[] = []
  for (const step of steps) results.push(await run(step))
  return results
}

interface Counts {
  readonly passed: number
  readonly failed: number
}

function unitCounts(): Counts {
  const report = JSON.parse(readFileSync('test-results/unit.json', 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function browserCounts(): Counts {
  const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

function counted(count: () => Counts, ok: boolean): Counts {
  try {
    const counts = count()
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
const [still, unit] = await Promise.all([inTurn(STILL), run(UNIT)])
const browser = still[still.length - 1] ? await run(BROWSER) : false
const units = counted(unitCounts, unit)
const pages = counted(browserCounts, browser)
const passed = still.filter(Boolean).length + units.passed + pages.passed
const failed = still.filter((ok) => !ok).length + units.failed + pages.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
