// Where a learning platform puts its SCORM 1.2 run-time: in this window, a window around it, or the one that opened it.
// Windows of other origins answer with an error; they are passed over.

/** As much of a window as is looked at. */
export interface Frame {
  readonly API?: unknown
  readonly parent?: Frame | null
  readonly opener?: Frame | null
}

/** The eight functions of the run-time (SCORM 1.2 RTE 3.2). What they give back is not trusted. */
export interface Scorm12Api {
  readonly LMSInitialize: (parameter: string) => unknown
  readonly LMSFinish: (parameter: string) => unknown
  readonly LMSGetValue: (element: string) => unknown
  readonly LMSSetValue: (element: string, value: string) => unknown
  readonly LMSCommit: (parameter: string) => unknown
  readonly LMSGetLastError: () => unknown
}

const MOST_WINDOWS = 12
const NEEDED = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'] as const

const isApi = (value: unknown): value is Scorm12Api => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  const named = value as { readonly [name: string]: unknown }
  return NEEDED.every((name) => typeof named[name] === 'function')
}

function apiAround(start: Frame | null | undefined): Scorm12Api | null {
  let frame = start
  for (let step = 0; frame && step < MOST_WINDOWS; step++) {
    try {
      if (isApi(frame.API)) return frame.API
      const next: Frame | null | undefined = frame.parent
      if (next === frame) return null
      frame = next
    } catch {
      return null
    }
  }
  return null
}

/** The run-time, or null: the game is not on a platform. Never throws. */
export function findApi(frame: Frame): Scorm12Api | null {
  const around = apiAround(frame)
  if (around) return around
  try {
    return apiAround(frame.opener)
  } catch {
    return null
  }
}
