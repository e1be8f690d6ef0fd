// The game joins the platform that holds it: connects, brings back what was left, and says in the game what the platform did.

import type { Session } from '../session/session.ts'
import type { Scorm12Api } from './find-api.ts'
import { keepOnPlatform } from './keep-on-platform.ts'
import { connect, OBJECTIVES } from './platform.ts'

export interface JoinOptions {
  readonly query: string // of the address: ?core=deal names the score that is also the one core score
  readonly now: () => number // milliseconds
}

/** Resolves when the game that was left is open, or cannot be. Gives back what to call when the page is left. Never rejects. */
export async function joinPlatform(
  session: Session,
  api: Scorm12Api,
  { query, now }: JoinOptions,
): Promise<() => void> {
  const platform = connect(api, now)
  if (platform.state() === 'silent') {
    session.notify({ code: 'platform-silent' })
    return () => undefined
  }
  const asked = new URLSearchParams(query).get('core')
  try {
    return await keepOnPlatform(session, platform, {
      core: OBJECTIVES.find((one) => one === asked) ?? null,
      onNotice: (notice) => session.notify({ code: `platform-${notice}` }),
    })
  } catch {
    session.notify({ code: 'platform-not-taken' })
    return platform.finish
  }
}
