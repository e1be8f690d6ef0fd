// A learning platform behind one small face: what was kept, what to report, the end. SCORM 1.2. The platform may answer wrongly or
// not at all: nothing here throws, and every failure is a code. The student's name is never asked for.

import type { Scorm12Api } from './find-api.ts'

export const OBJECTIVES = ['record', 'evidence', 'deal', 'home'] as const
export type ObjectiveName = (typeof OBJECTIVES)[number]

export interface Report {
  readonly scores: Readonly<Record<ObjectiveName, number | null>> // null: does not apply, or not yet
  readonly core: ObjectiveName | null // which of them is also the one core score; null: it stays empty
  readonly completed: boolean
  readonly suspend: string | null // null: nothing that fits
}

/** ready: it works; silent: it did not begin; failing: it began, and the last report was not taken. */
export type PlatformState = 'ready' | 'silent' | 'failing' | 'finished'

export interface Platform {
  readonly state: () => PlatformState
  /** What the last session kept; an empty text where there is nothing. */
  readonly kept: () => string
  /** Was this lesson completed in an earlier session? */
  readonly wasCompleted: () => boolean
  /** Tells the platform. False where some of it was not taken; it may be told again. */
  readonly report: (report: Report) => boolean
  /** Says good-bye once. */
  readonly finish: () => void
}

/** CMITimespan: HHHH:MM:SS.SS. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.floor(milliseconds / 10)), 9999 * 360_000 + 359_999)
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = Math.floor(hundredths / 100)
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`
}

/** `now` in milliseconds. */
export function connect(api: Scorm12Api, now: () => number): Platform {
  const began = now()
  let state: PlatformState = 'silent'

  const asked = (call: () => unknown): unknown => {
    try {
      return call()
    } catch {
      return undefined
    }
  }
  const agrees = (call: () => unknown): boolean => {
    const answer = asked(call)
    return answer === true || String(answer).toLowerCase() === 'true'
  }
  const get = (element: string): string => {
    const value = asked(() => api.LMSGetValue(element))
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const set = (element: string, value: string): boolean => agrees(() => api.LMSSetValue(element, value))

  if (agrees(() => api.LMSInitialize(''))) {
    state = 'ready'
    if (['', 'not attempted', 'unknown'].includes(get('cmi.core.lesson_status')))
      set('cmi.core.lesson_status', 'incomplete')
  }
  const completedBefore = state === 'ready' && /^(completed|passed|failed)$/.test(get('cmi.core.lesson_status'))

  /** Where an objective stands in the platform's list; a new one comes at its end. */
  const places = new Map<ObjectiveName, number>()
  const placeOf = (name: ObjectiveName): number => {
    if (places.size === 0) {
      const count = Number.parseInt(get('cmi.objectives._count'), 10)
      const known = Number.isFinite(count) ? Math.min(Math.max(0, count), 50) : 0
      for (let n = 0; n < known; n++) {
        const id = get(`cmi.objectives.${n}.id`)
        const objective = OBJECTIVES.find((one) => one === id)
        if (objective) places.set(objective, n)
      }
      let next = known
      for (const objective of OBJECTIVES) if (!places.has(objective)) places.set(objective, next++)
    }
    return places.get(name)!
  }

  /** SCORM 1.2 scores run from 0 to 100: a home score below 0 is reported as 0 and failed. */
  const tellScore = (at: string, score: number): readonly boolean[] => [
    set(`${at}.raw`, String(Math.min(100, Math.max(0, Math.round(score))))),
    set(`${at}.min`, '0'),
    set(`${at}.max`, '100'),
  ]

  const tell = ({ scores, core, completed, suspend }: Report): boolean => {
    const taken: boolean[] = []
    // In the order of places: a platform takes the next free one only.
    for (const name of [...OBJECTIVES].sort((a, b) => placeOf(a) - placeOf(b))) {
      const at = `cmi.objectives.${placeOf(name)}`
      taken.push(set(`${at}.id`, name))
      const score = scores[name]
      if (score === null) continue
      taken.push(...tellScore(`${at}.score`, score))
      taken.push(set(`${at}.status`, score < 0 ? 'failed' : 'completed'))
    }
    if (core !== null && scores[core] !== null) taken.push(...tellScore('cmi.core.score', scores[core]))
    if (suspend !== null) taken.push(set('cmi.suspend_data', suspend))
    if (completed) taken.push(set('cmi.core.lesson_status', 'completed'))
    taken.push(set('cmi.core.exit', completed ? '' : 'suspend'))
    taken.push(set('cmi.core.session_time', timespan(now() - began)))
    taken.push(agrees(() => api.LMSCommit('')))
    return taken.every(Boolean)
  }

  return {
    state: () => state,
    kept: () => (state === 'silent' || state === 'finished' ? '' : get('cmi.suspend_data')),
    wasCompleted: () => completedBefore,
    report: (report) => {
      if (state === 'silent' || state === 'finished') return false
      const taken = tell(report)
      state = taken ? 'ready' : 'failing'
      return taken
    },
    finish: () => {
      if (state === 'silent' || state === 'finished') return
      set('cmi.core.session_time', timespan(now() - began))
      asked(() => api.LMSFinish(''))
      state = 'finished'
    },
  }
}
