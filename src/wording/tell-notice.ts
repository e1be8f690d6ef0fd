// Refused moves and notices in sentences: what happened and what to do; never blame.

import type { Refusal } from '../engine/refusal.ts'
import type { Notice } from '../session/state.ts'
import type { Words } from './words.ts'

export const tellRefusal = (words: Words, refusal: Refusal): string => words.say(`refusal-${refusal}`)

export const tellNotice = (words: Words, { code, detail, at }: Notice): string =>
  words.say(`notice-${code}`, { detail: detail ?? '', leg: at?.leg ?? 0, round: at?.round ?? 0 })
