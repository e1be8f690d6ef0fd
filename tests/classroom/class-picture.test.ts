import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classPicture } from '../../src/classroom/class-picture.ts'
import { spreadOf } from '../../src/classroom/spread.ts'
import { drawScenario } from '../generators/drawn-scenario.ts'
import { resultsOf } from './results.ts'

const scenario = drawScenario(7)
const results = fc.noShrink(fc.array(resultsOf(scenario), { maxLength: 30 }))
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0)

describe('a class picture', () => {
  test('counts every table once', () => {
    fc.assert(
      fc.property(results, (class_) => {
        const picture = classPicture(scenario, class_)
        expect(picture.tables).toBe(class_.length)
        expect(sum(Object.values(picture.ended))).toBe(class_.length)
        expect(sum(Object.values(picture.seats))).toBe(class_.length)
        expect(sum(picture.points.map((point) => point.agreed))).toBe(picture.ended.agreed)
        expect(sum(picture.points.map((point) => point.refused))).toBe(picture.ended['not-ratified'])
        for (const point of picture.points) expect(sum(Object.values(point.bySeat))).toBe(point.agreed + point.refused)
        for (const { tables } of picture.options) expect(sum(tables)).toBe(picture.ended.agreed)
        for (const row of picture.spreads)
          expect(row.values.length + row.without).toBe(
            row.score === 'record' || row.score === 'evidence' ? picture.seats[row.seat!] : class_.length,
          )
      }),
    )
  })

  test('does not depend on the order of the codes, but for the order of points and ties', () => {
    fc.assert(
      fc.property(results, (class_) => {
        const [a, b] = [classPicture(scenario, class_), classPicture(scenario, [...class_].reverse())]
        expect({ ...b, points: [] }).toEqual({ ...a, points: [] })
        expect(new Set(b.points.map((p) => JSON.stringify(p)))).toEqual(new Set(a.points.map((p) => JSON.stringify(p))))
      }),
    )
  })

  test('every use of a quote is counted for its issue', () => {
    fc.assert(
      fc.property(results, (class_) => {
        const { quotes } = classPicture(scenario, class_)
        const counted = sum(quotes.map((issue) => issue.silence + sum(issue.quotes.map(({ tables }) => tables))))
        expect(counted).toBe(sum(class_.map(({ uses }) => uses.length)))
      }),
    )
  })
})

describe('a spread', () => {
  const numbers = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 40 })

  test('is in order, between least and most, and moves with the numbers', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -50, max: 50 }), (list, by) => {
        const { count, least, lower, middle, upper, most } = spreadOf(list)!
        expect(count).toBe(list.length)
        expect([least, lower, middle, upper, most]).toEqual([least, lower, middle, upper, most].sort((a, b) => a - b))
        expect([least, most]).toEqual([Math.min(...list), Math.max(...list)])
        expect(spreadOf(list.map((n) => n + by))!.lower).toBe(lower + by)
      }),
    )
  })

  test('of the numbers 1 to 5 and 1 to 4', () => {
    expect(spreadOf([5, 3, 1, 2, 4])).toEqual({ count: 5, least: 1, lower: 2, middle: 3, upper: 4, most: 5 })
    expect(spreadOf([4, 3, 2, 1])).toEqual({ count: 4, least: 1, lower: 1.75, middle: 2.5, upper: 3.25, most: 4 })
    expect(spreadOf([])).toBeNull()
  })
})
