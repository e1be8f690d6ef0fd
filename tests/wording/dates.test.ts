// Days never slip by a time zone.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, listIn, weekdayIn } from '../../src/wording/dates.ts'

describe('days', () => {
  it('are written out', () => {
    expect(dayIn('en', '2015-01-16')).toBe('16 January 2015')
    expect(dayIn('en', '2015-01-16', 'short')).toBe('16 Jan 2015')
    expect(weekdayIn('en', '2015-01-16')).toBe('Friday 16 January 2015')
  })

  it('name the very day and year of the file', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1500-01-01'), max: new Date('2500-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year, , day] = iso.split('-').map(Number)
          expect(dayIn('en', iso)).toMatch(new RegExp(`^${day} \\p{L}+ ${year}$`, 'u'))
        },
      ),
    )
  })
})

describe('lists', () => {
  it('end with a word, not a comma', () => {
    expect(listIn('en', ['a', 'b', 'c'])).toBe('a, b and c')
    expect(listIn('en', ['a'])).toBe('a')
  })
})
