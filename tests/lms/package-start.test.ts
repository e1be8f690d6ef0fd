import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packageStart, START_NAMES } from '../../src/lms/package-start.ts'
import { deskSetup } from '../../src/session/deep-link.ts'
import { ferry } from '../scoring/ferry.ts'

test('what is asked for starts the game so, or the slip is named with what there is', () => {
  const asked = {
    scenario: ferry.id,
    level: 'hardliner',
    room: 'class,delegation',
    jobs: 'press',
    ask: '',
    plan: '2x45',
  }
  const start = packageStart({ ...asked, seed: '7', core: 'deal' }, [ferry])
  expect(start.ok && deskSetup(start.value.query)).toMatchObject({
    scenario: ferry.id,
    opponent: 'hardliner',
    seed: 7,
    room: { jobs: ['leader', 'press'], votes: true, predictions: false, questions: false, plan: '2x45' },
  })
  expect(start.ok && start.value.title).toContain(ferry.title)
  fc.assert(
    fc.property(fc.constantFrom(...START_NAMES), fc.stringMatching(/^[a-z]{7}x$/), (name, value) => {
      const slip = packageStart({ ...asked, [name]: value }, [ferry])
      expect(slip).toMatchObject({ ok: false, reason: { name, value } })
    }),
  )
})
