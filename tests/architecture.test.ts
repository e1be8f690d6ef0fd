// The habits of the code that no other tool checks: names, sizes, exports. The layers are checked by `npm run imports`.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const LONGEST = 400 // lines; 250 is a smell

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )

const code = files('src').filter((file) => /\.(ts|tsx|mjs)$/.test(file))

describe('the code', () => {
  it('is named in kebab-case', () => {
    expect(code.filter((file) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.d)?\.(ts|tsx|mjs)$/.test(file))).toEqual([])
  })

  it('has no file too long to read', () => {
    expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > LONGEST)).toEqual([])
  })

  it('says at the head of each file what it is for', () => {
    expect(code.filter((file) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('exports by name, and no folder hides behind an index', () => {
    expect(code.filter((file) => /^export default /m.test(readFileSync(file, 'utf8')))).toEqual([])
    expect(code.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
  })

  it('holds no clock and no chance in the pure folders', () => {
    const pure = ['lib', 'evidence', 'scenario', 'engine', 'analysis', 'scoring', 'counterpart', 'balance', 'classroom']
    const impure = code.filter(
      (file) =>
        pure.includes(file.split('/')[1]!) &&
        /\bDate\.now\b|\bnew Date\(\)|Math\.random|performance\.now|process\.env/.test(readFileSync(file, 'utf8')),
    )
    expect(impure).toEqual([])
  })
})
