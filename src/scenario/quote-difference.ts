// How a quote differs from what its source says: in words, and where on its line. Limit: the class is evidence/'s verdict.

import type { NearClass } from '../evidence/status.ts'

const DIFFERS: Readonly<Record<NearClass, string>> = {
  number: 'a number differs',
  negation: 'a “not” is missing or added',
  modal: 'may, must, shall or will differs',
  case: 'capital letters differ',
  diacritic: 'an accent or a sign differs',
  punctuation: 'the punctuation differs',
  wording: 'the words differ',
}

/** What to say of a near quote of this class. */
export const differs = (kind: NearClass | undefined): string => DIFFERS[kind ?? 'wording']
