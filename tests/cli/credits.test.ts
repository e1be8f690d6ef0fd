import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { creditOf, creditsPage, licenceTexts, partOf, shippedOf } from '../../src/cli/credits.ts'
import { shelved } from '../../src/cli/shelf.ts'
import { uncredited } from '../../vite.credits.ts'

const page = readFileSync('assets/credits.md', 'utf8')
const texts = readFileSync('assets/licences/licences.txt', 'utf8')
const scenarios = shelved('scenarios').map(({ scenario }) => scenario)
const shipped = {
  packages: [...page.matchAll(/^\| (\S+) \| [A-Z]/gm)].map((match) => match[1]!),
  files: [...page.matchAll(/^\| `(assets\/[^`]+)` \|/gm)].map((match) => match[1]!),
}

test('the credits and the licence texts are as the packages say them now (else: npm run credits)', () => {
  expect(shipped.packages.length).toBeGreaterThan(10)
  expect(creditsPage(shipped, scenarios)).toBe(page)
  expect(licenceTexts(shipped)).toBe(texts)
})

test('each package’s holder and licence stand in the texts', () => {
  for (const { name, holders, text } of shipped.packages.map(creditOf)) {
    expect(text.length).toBeGreaterThan(500)
    expect(texts).toContain(name)
    for (const holder of holders) expect(texts).toContain(holder)
  }
})

test('what a build holds is told apart: packages, files of ours, our code', () => {
  const ids = [
    '/home/x/node_modules/@fluent/bundle/esm/index.js',
    'C:\\x\\node_modules\\a\\node_modules\\zod\\index.js',
    '\0vite/preload-helper.js',
    '/home/x/assets/images/room.svg?raw',
    '/home/x/src/main.ts',
    '\0virtual:shelf',
  ]
  expect(shippedOf(ids)).toEqual({ packages: ['@fluent/bundle', 'vite', 'zod'], files: ['assets/images/room.svg'] })
  expect(partOf('/home/x/src/main.ts')).toBeNull()
})

test('the build stops at what nobody credits, and nobody can credit what has no origin', () => {
  expect(uncredited(shipped, page)).toEqual([])
  expect(uncredited({ packages: ['zod', 'left-pad'], files: ['assets/photo.jpg'] }, page)).toEqual([
    'left-pad',
    'assets/photo.jpg',
  ])
  expect(() => creditsPage({ packages: [], files: ['assets/photo.jpg'] }, scenarios)).toThrow('photo.jpg')
})
