import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Clock,
  endPlay,
  extendClock,
  newClock,
  pauseClock,
  readClock,
  startClock,
} from '../../src/classroom/clock.ts'
import { PLANS, reservedMinutes } from '../../src/classroom/plans.ts'

const MINUTE = 60_000
const lessons = PLANS.flatMap((plan) => plan.lessons)

type Act = { readonly wait: number; readonly does: 'start' | 'pause' | 'more' | 'less' | 'debrief' }
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    wait: fc.integer({ min: -5 * MINUTE, max: 12 * MINUTE }),
    does: fc.constantFrom('start', 'pause', 'more', 'less', 'debrief'),
  }),
  { maxLength: 12 },
)

function after(clock: Clock, { does }: Act, now: number): Clock {
  if (does === 'start') return startClock(clock, now)
  if (does === 'pause') return pauseClock(clock, now)
  if (does === 'debrief') return endPlay(clock, now)
  return extendClock(clock, does === 'more' ? 3 : -3, now)
}

describe('the lesson clock', () => {
  test('whatever is done, the kept minutes are still there when play ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lessons), acts, (steps, list) => {
        let clock = newClock(steps)
        let now = 1_000_000
        for (const act of list) {
          now += act.wait
          clock = after(clock, act, now)
          const reading = readClock(clock, now)
          const reserved = MINUTE * reservedMinutes(steps)
          if (reading.playLeft > 0) expect(reading.left).toBe(reading.playLeft + reserved)
          expect(reading.left).toBeGreaterThanOrEqual(0)
          expect(reading.stepLeft).toBeLessThanOrEqual(reading.left)
          expect(reading.total).toBeGreaterThanOrEqual(reserved)
        }
      }),
    )
  })

  test('it stands still while it is paused', () => {
    fc.assert(
      fc.property(fc.nat(60 * MINUTE), fc.nat(60 * MINUTE), (run, wait) => {
        const paused = pauseClock(startClock(newClock(lessons[2]!), 0), run)
        expect(readClock(paused, run + wait)).toEqual(readClock(paused, run))
        expect(readClock(startClock(paused, run + wait), run + wait).left).toBe(readClock(paused, run).left)
      }),
    )
  })

  test('three minutes more are three minutes more of play, and the debrief is as long as before', () => {
    const clock = startClock(newClock(lessons[2]!), 0)
    const [before, more] = [readClock(clock, MINUTE), readClock(extendClock(clock, 3, MINUTE), MINUTE)]
    expect(more.playLeft - before.playLeft).toBe(3 * MINUTE)
    expect(more.left - before.left).toBe(3 * MINUTE)
  })

  test('going to the debrief early begins the first kept step with all its time', () => {
    const clock = endPlay(startClock(newClock(lessons[2]!), 0), 10 * MINUTE)
    expect(readClock(clock, 10 * MINUTE)).toMatchObject({ step: 'reveal', stepLeft: 4 * MINUTE, playLeft: 0 })
  })

  test('at the end it says that it is over', () => {
    const clock = startClock(newClock(lessons[0]!), 0)
    expect(readClock(newClock(lessons[0]!), 5).state).toBe('waiting')
    expect(readClock(clock, 15 * MINUTE)).toMatchObject({ state: 'over', left: 0, stepLeft: 0 })
  })
})
