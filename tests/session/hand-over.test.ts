// What of a pile of dropped files is the scenario, what its documents, what its lock.

import { describe, expect, it } from 'vitest'
import { sortFiles } from '../../src/session/hand-over.ts'

const file = (name: string, size = 100) => ({ name, size })
const [scenario, document, lock] = [file('bus.scenario.yaml'), file('minutes.md'), file('scenario.lock.json')]

describe('sorting dropped files', () => {
  it('finds the scenario, its documents and its lock in any order', () => {
    const all = [lock, document, scenario]
    for (const files of [all, [...all].reverse()])
      expect(sortFiles(files)).toEqual({ kind: 'scenario', scenario, documents: [document], lock })
  })

  it('takes any data file where none is named as a scenario', () => {
    expect(sortFiles([file('bus.json'), document])).toMatchObject({ kind: 'scenario', scenario: { name: 'bus.json' } })
  })

  it('prefers what is named as a scenario, and keeps other data as documents', () => {
    const table = file('table.json')
    expect(sortFiles([table, scenario])).toMatchObject({ kind: 'scenario', scenario, documents: [table] })
  })

  it('says what is wrong with a pile that has none, two, or one too large', () => {
    expect(sortFiles([document, lock])).toEqual({ kind: 'none' })
    expect(sortFiles([])).toEqual({ kind: 'none' })
    expect(sortFiles([scenario, file('b.scenario.yml')])).toEqual({ kind: 'several' })
    expect(sortFiles([file('b.yaml', 2_000_000)])).toMatchObject({ kind: 'large' })
  })

  it('leaves out documents that are too large or too many', () => {
    const many = Array.from({ length: 100 }, (_, n) => file(`${n}.txt`))
    const sorted = sortFiles([scenario, file('film.mp4', 2 ** 30), ...many])
    expect(sorted).toMatchObject({ kind: 'scenario' })
    if (sorted.kind !== 'scenario') return
    expect(sorted.documents).toHaveLength(40)
    expect(sorted.documents.some(({ name }) => name === 'film.mp4')).toBe(false)
  })
})
