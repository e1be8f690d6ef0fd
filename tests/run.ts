// The whole test command: types, lint, import rules, unit tests and laws, the build, the browser tests. Two things at a time.
// Prints what failed and nothing of what passed, so that a log cut anywhere still names it; ends with one line that counts: "N passed, N failed".

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
      env: plainly(),
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
      if (code !== 0) console.log(whatFailed(step, said))
      resolve(code === 0)
    })
  })
}

/** The environment without the wish for colours: Vitest takes FORCE_COLOR for one whatever it says, and CI as well. */
function plainly(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env
  return { ...env, NO_COLOR: '1' }
}

/** What a failed step has to tell: of the unit tests each failure by its name, of the others all they said; the end of it where no name is known. */
function whatFailed(step: Step, said: string): string {
  if (step !== UNIT) return said.trimEnd()
  try {
    const failures = unitFailures()
    if (failures.length > 0) return failures.join('\n\n')
  } catch {
    // no report was written: what was said is all there is
  }
  return said.trimEnd().slice(-12_000)
}

async function inTurn(steps: readonly Step[]): Promise<boolean[]> {
  const results: boolean[] = []
  for (const step of steps) results.push(await run(step))
  return results
}

interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const unitReport = (): UnitReport => JSON.parse(readFileSync('test-results/unit.json', 'utf8'))

/** Each failed test by its file and name with its message, and each file that could not be run with the reason. */
function unitFailures(): string[] {
  return unitReport().testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : []
    return failed.map((test) => `${name}\n${test.fullName}\n${test.failureMessages.join('\n').slice(0, 4000)}`)
  })
}

interface Counts {
  readonly passed: number
  readonly failed: number
}

function unitCounts(): Counts {
  const report = unitReport()
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
