// Every refusal and every notice has its sentence.

import { describe, expect, it } from 'vitest'
import { REFUSALS } from '../../src/engine/refusal.ts'
import type { Notice } from '../../src/session/state.ts'
import { tellNotice, tellRefusal } from '../../src/wording/tell-notice.ts'
import { words } from './words-here.ts'

// The compiler keeps this list whole.
const NOTICES: Readonly<Record<Notice['code'], true>> = {
  'unknown-scenario': true,
  'link-slip': true,
  'scenario-failed': true,
  'save-refused': true,
  'save-newer': true,
  'save-other-scenario': true,
  'own-many': true,
  'own-full': true,
  'own-blocked': true,
  'storage-full': true,
  'storage-blocked': true,
  'other-tab': true,
  'picture-lost': true,
  'picture-unavailable': true,
  'picture-slow': true,
  saved: true,
  forked: true,
  returned: true,
  restored: true,
  'platform-resumed': true,
  'platform-not-resumed': true,
  'platform-not-taken': true,
  'platform-too-long': true,
  'platform-not-all-kept': true,
  'platform-silent': true,
}

describe('refusals', () => {
  it.each(REFUSALS)('%s has a sentence of its own that blames nobody', (refusal) => {
    const said = tellRefusal(words, refusal)
    expect(said).toMatch(/^[A-Z].*\.$/)
    expect(said).not.toMatch(/\b(wrong|illegal|invalid|error|your fault|you must not)\b/i)
    expect(REFUSALS.filter((other) => tellRefusal(words, other) === said)).toEqual([refusal])
  })
})

describe('notices', () => {
  it.each(Object.keys(NOTICES) as Notice['code'][])('%s has a sentence', (code) => {
    expect(tellNotice(words, { code, detail: 'a-name' })).toMatch(/^[A-Z].*\.$/)
    expect(tellNotice(words, { code })).toMatch(/\.$/)
  })
})
