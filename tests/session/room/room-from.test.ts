import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessonOf } from '../../../src/session/lesson.ts'
import { deskSetup } from '../../../src/session/deep-link.ts'
import { ALONE, EMPTY_ROOM, JOBS } from '../../../src/session/room/room.ts'
import { roomFrom, roomSetupFrom, savedRoom } from '../../../src/session/room/room-from.ts'

describe('a room from a save', () => {
  it('is a room whatever the save says, and the same again when it is kept', () => {
    const shapes = fc.dictionary(
      fc.constantFrom('setup', 'done', 'marks', 'ballot', 'votes', 'lesson', 'jobs', 'plan', 'clock', 'hands', 'task'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          shapes,
          fc.array(shapes).map((votes) => ({ votes })),
        ),
        (value) => {
          const room = roomFrom(value)
          expect(roomFrom(JSON.parse(JSON.stringify(savedRoom(room))))).toEqual(room)
          const { jobs } = room.setup
          expect(jobs.length === 0 || (jobs.length > 1 && jobs[0] === 'leader')).toBe(true)
        },
      ),
    )
  })

  it('of a save without one is empty', () => {
    expect(roomFrom(undefined)).toBe(EMPTY_ROOM)
    expect(roomSetupFrom(undefined)).toBe(ALONE)
  })

  it('keeps a running clock to the millisecond', () => {
    const lesson = lessonOf('2x45', 1)!
    const clock = { steps: lesson.plan.lessons[1]!, spent: 12, since: 1_700_000_000_123, extra: -60_000 }
    const room = { ...EMPTY_ROOM, lesson: { ...lesson, clock } }
    expect(roomFrom(JSON.parse(JSON.stringify(savedRoom(room))))).toEqual(room)
  })
})

describe('a link for a class', () => {
  it('needs little: a delegation has all five jobs, a class predicts', () => {
    expect(deskSetup('room=delegation').room).toEqual({ ...ALONE, jobs: JOBS })
    expect(deskSetup('room=class').room).toEqual({ ...ALONE, votes: true, predictions: true })
    expect(deskSetup('room=elsewhere&plan=90&ask=money').room).toBeUndefined()
  })
})
