import { describe, expect, test } from 'vitest'
import { minutesOf, PLANS, planFor, reservedMinutes } from '../../src/classroom/plans.ts'

describe('lesson plans', () => {
  test.each(PLANS.map((plan) => [plan.id, plan] as const))('%s fills its minutes', (id, plan) => {
    const each = Number(id.split('x').at(-1))
    expect(plan.lessons.map(minutesOf)).toEqual(plan.lessons.map(() => each))
  })

  test('every plan ends with its debrief and keeps a quarter of all its time for it', () => {
    for (const { lessons } of PLANS) {
      const steps = lessons.flat()
      expect(
        4 * minutesOf(steps.filter(({ step }) => ['reveal', 'debrief', 'predict'].includes(step))),
      ).toBeGreaterThanOrEqual(minutesOf(steps))
      const names = lessons.at(-1)!.map(({ step }) => step)
      expect(names.indexOf('debrief')).toBeGreaterThanOrEqual(names.length - 2)
      expect(names.indexOf('reveal')).toBe(names.indexOf('debrief') - 1)
    }
  })

  test('what is kept stands at the end of the lesson, in one piece', () => {
    for (const lesson of PLANS.flatMap(({ lessons }) => lessons)) {
      const kept = reservedMinutes(lesson)
      let tail = 0
      for (const step of [...lesson].reverse()) {
        if (tail >= kept) break
        tail += step.minutes
      }
      expect(tail).toBe(kept)
    }
  })

  test('the plan for a lesson fits into it', () => {
    expect([10, 15, 29, 40, 45, 60].map((minutes) => planFor(minutes).id)).toEqual(['15', '15', '15', '30', '45', '45'])
  })
})
