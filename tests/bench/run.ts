// npm run bench [NAME…]: every *.bench.ts of this folder, or those whose names contain a word given. Exit 1 if one finds a wrong answer.

import { readdirSync } from 'node:fs'
import type { Bench } from './bench.ts'

const words = process.argv.slice(2)
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => file.includes(word))),
)
for (const file of files.sort()) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench }
  console.log(`\n${bench.name}`)
  try {
    await bench.run((line) => console.log(line))
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
