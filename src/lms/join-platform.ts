// The game joins the platform that holds it: connects, brings back what was left, and says in the game what the platform did.

import type { Session } from '../session/session.ts'
import type { Scorm12Api } from './find-api.ts'
import { keepOnPlatform, type KeptOnPlatform } from './keep-on-platform.ts'
import { connect, OBJECTIVES } from './platform.ts'

export interface JoinOptions {
  readonly query: string // of the address: ?core=deal names the score that is also the one core score
  readonly now: () => number // milliseconds
  readonly pause: (then: () => void) => () => void // calls when writing has paused; gives back how to call it off
}

/** Resolves when the game that was left is open, or cannot be. Gives back what to call when the page is hidden or left; null: the platform is silent. Never rejects. */
export async function joinPlatform(
  session: Session,
  api: Scorm12Api,
  { query, now, pause }: JoinOptions,
): Promise<KeptOnPlatform | null> {
  const platform = connect(api, now)
  if (platform.state() === 'silent') {
    session.notify({ code: 'platform-silent' })
    return null
  }
  const asked = new URLSearchParams(query).get('core')
  try {
    return await keepOnPlatform(session, platform, {
      core: OBJECTIVES.find((one) => one === asked) ?? null,
      onNotice: (notice) => session.notify({ code: `platform-${notice}` }),
      pause,
    })
  } catch {
    session.notify({ code: 'platform-not-taken' })
    return { keep: () => undefined, leave: platform.finish }
  }
}
