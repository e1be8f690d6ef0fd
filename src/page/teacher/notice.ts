// What the teacher's page says once, and why a line was refused, in words.

import type { RefusedLine } from '../../classroom/class-list.ts'
import type { CodedScenario } from '../../classroom/result-code.ts'
import type { ClassNotice } from '../../session/class-session.ts'
import type { Words } from '../../wording/words.ts'

export function tellClassNotice({ say }: Words, notice: ClassNotice): string {
  const { code, ...args } = notice
  return say(`class-notice-${code}`, args)
}

export function tellRefusedLine({ say }: Words, shelf: readonly CodedScenario[], line: RefusedLine): string {
  if (line.reason !== 'other-scenario') return say(`class-why-${line.reason}`)
  const title = shelf.find(({ scenario }) => scenario.id === line.scenario)?.scenario.title
  return say('class-why-other-scenario', { scenario: title ?? 'none' })
}
