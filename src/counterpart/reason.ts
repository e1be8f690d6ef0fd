// Why a counterpart made its move: a code and the numbers it was decided by. Every number can be worked out again from the
// seat's view, so a sentence made of them is true. The sentences are in wording/.

import type { GroupId, IssueId, LeaderId, OptionId, QuoteId, QuoteWords, Strength } from '../scenario/scenario.ts'

/** Worths in hundredths of a percent of the seat's own scale, times its `total`: percent = value / (100 total). Exact integers. */
export interface Worths {
  readonly total: number // the seat's sum of saliences
  readonly floor: number // the least it can sign
  readonly ceil: number // the most it could carry home
  readonly target: number // what it holds out for now
  readonly offer: number | null // of its own next offer; null: it has none
  readonly judged: number | null // of what it judges (a package completed, a text), or of the text it proposes
}

/** How far the talks and the other side have come, as the counterpart counts it; in ten-thousandths. */
export interface Pace {
  readonly time: number // t^(1/e), 10,000 at the end
  readonly come: number // s: the share of the way that the others have come
}

/** A step of the seat itself since its last offer, on the issue where it cost it most. */
export interface Ground {
  readonly issue: IssueId
  readonly from: OptionId
  readonly to: OptionId
  readonly cost: number // salience x score given up, times 100; > 0
  readonly rank: number // of the issue by the seat's own salience: 1 = matters most
  readonly ranks: number // `rank` of what matters least
}

/** A step of another seat towards this one since this one's last offer. */
export interface Step {
  readonly seat: LeaderId
  readonly issue: IssueId
  readonly from: OptionId
  readonly to: OptionId
  readonly steps: number // options along the issue
  readonly gain: number // salience x score won by it, times 100; > 0
}

interface Judgement {
  readonly worths: Worths
  readonly pace: Pace
}

/** Where a declined package costs it most against its own next offer. */
export interface Cost {
  readonly issue: IssueId
  readonly offered: OptionId
  readonly wanted: OptionId // in its own next offer, or its best option if it has none
  readonly cost: number // salience x (score wanted - score offered), times 100
}

interface Declining extends Judgement {
  readonly cost: Cost
  readonly challenge: boolean // the citation supports no option of the package
}

export type Reason =
  // opening
  | {
      readonly code: 'own-words' // the option that the strongest quote of its own voices supports
      readonly quote: QuoteId
      readonly strength: Strength
      readonly kind: QuoteWords['kind']
    }
  | { readonly code: 'own-best'; readonly score: number } // its own voices say nothing on this issue: its best option
  | { readonly code: 'largest-saliences'; readonly saliences: readonly number[] } // of the issues it names
  // proposing
  | ({ readonly code: 'first-offer' } & Judgement) // its first package in these talks
  | ({
      readonly code: 'gave-ground' // worth less to it than its last offer
      readonly ground: Ground | null // null: a joined effect alone made it worth less
      readonly because: Step | null // the others' step that lowered its target; null: time did
      readonly without: number // what its target would be if the others stood where they were
    } & Judgement)
  | ({ readonly code: 'held-firm' } & Judgement) // its last offer again
  | ({ readonly code: 'another-way' } & Judgement) // worth as much or more to it, and by its belief better for the others
  | ({ readonly code: 'serves-both'; readonly text: number } & Judgement) // at the last look: no worse for it than the signed text
  // answering
  | ({ readonly code: 'as-good-as-my-offer' } & Judgement) // accepts: at least its own next offer
  | ({ readonly code: 'better-than-nothing' } & Judgement) // accepts on the last turn: at least its target
  | ({ readonly code: 'no-worse-than-signed'; readonly text: number } & Judgement) // accepts at the last look
  | ({ readonly code: 'below-my-offer' } & Declining)
  | ({ readonly code: 'below-target' } & Declining) // on the last turn
  | ({ readonly code: 'below-floor' } & Declining) // less than its walk-away, or than all that it can carry home
  | ({ readonly code: 'red-line'; readonly crossed: IssueId; readonly quote: QuoteId | null } & Declining)
  | ({ readonly code: 'home-would-refuse'; readonly groups: readonly GroupId[] } & Declining) // the own groups on whose yes it does not count
  | ({ readonly code: 'refused-before' } & Declining) // a home has refused this text
  | ({ readonly code: 'settles-nothing' } & Declining) // nothing would be agreed
  | ({ readonly code: 'cannot-carry-home' } & Declining) // nothing at or above its walk-away passes at home
  | ({ readonly code: 'worse-than-signed'; readonly text: number } & Declining) // at the last look
  // calling, signing, passing
  | ({ readonly code: 'text-is-enough' } & Judgement) // calls: the text is at least its next offer
  | ({ readonly code: 'signs-as-offer' } & Judgement) // the text is at least its next offer
  | ({ readonly code: 'signs-at-last' } & Judgement) // the last moment: at least its target
  | ({ readonly code: 'signature-refused'; readonly why: Fault } & Judgement)
  | ({ readonly code: 'nothing-to-propose' } & Judgement)
  | { readonly code: 'nothing-better-seen' } // passes at the last look
  // scripted students
  | { readonly code: 'by-script'; readonly student: string }

/** What is wrong with a text that it does not want. */
export type Fault =
  | 'below-my-offer'
  | 'below-target'
  | 'below-floor'
  | 'red-line'
  | 'home-would-refuse'
  | 'refused-before'
  | 'cannot-carry-home'
  | 'settles-nothing'

export type ReasonCode = Reason['code']
