// Why a move was refused. A refused move changes nothing; the sentence for each code is in wording/.

export const REFUSALS = [
  'malformed', // not a move at all, or a field of the wrong kind
  'unknown-seat',
  'over', // the talks have ended
  'not-your-move', // another seat is to act, or this one has already
  'wrong-phase', // a real move, at another time
  'not-this-issue', // an opening on another issue than the one that is up
  'unknown-issue',
  'unknown-option',
  'unknown-quote',
  'priorities-count', // name two different issues (one, where there is one)
  'empty-package',
  'changes-nothing', // the package is what the text already says
  'empties-text', // at the last look: the text is signed and cannot be emptied
  'refused-at-home', // this very text failed the vote before
  'decline-names-issue', // name one issue of the package
  'accept-gives-no-reason', // an acceptance carries no issue, quote or challenge
  'one-reason', // a quote against or a challenge, not both
  'silence-unchallenged', // a package citing silence cannot be challenged
  'not-your-group',
  'no-consultations',
  'consult-this-package', // while answering, home is asked about the package on the table
  'nothing-to-sign',
] as const

export type Refusal = (typeof REFUSALS)[number]
