import { expect, test } from 'vitest'
import { isOpenLicence } from '../../src/scenario/licence.ts'

test.each(['CC0-1.0', 'CC-BY-4.0', 'cc-by-sa-3.0', 'OGL-UK-3.0', 'MIT', 'public domain', ' CC0-1.0 '])(
  '%s is open',
  (licence) => {
    expect(isOpenLicence(licence)).toBe(true)
  },
)

test.each(['all rights reserved', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-SA-4.0', 'ask the mayor', '', 'not MIT'])(
  '%s is not',
  (licence) => {
    expect(isOpenLicence(licence)).toBe(false)
  },
)
