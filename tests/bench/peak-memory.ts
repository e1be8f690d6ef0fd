// Run as a process of its own: analyses the scenario file named and prints its time and the process's largest resident size as JSON.

import { readFileSync } from 'node:fs'
import { analyse } from '../../src/analysis/analyse.ts'
import { readScenario } from '../../src/scenario/read.ts'

const { scenario } = readScenario(readFileSync(process.argv[2]!, 'utf8'), 'large.scenario.json')
const start = performance.now()
const { outcomes } = analyse(scenario!)
const milliseconds = performance.now() - start
console.log(JSON.stringify({ outcomes, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
