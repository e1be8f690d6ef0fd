// Why a home group voted as it did, from its own wishes: what of the text it liked most, and what it missed most. A reading for people,
// not the rule: the vote itself goes by the whole worth. Whoever calls it must be allowed to know the group's wishes.

import type { Outcome } from '../engine/outcome.ts'
import type { Group, Issue, IssueId, OptionId } from '../scenario/scenario.ts'

const LIKED = 75 // score of 100 from which what a group wished for most is told as liked; less than its wish is never told so
const MISSED = 60 // score up to which it is told as missed

export interface GroupReason {
  readonly liked: { readonly issue: IssueId; readonly option: OptionId } | null // what the text says
  readonly missed: { readonly issue: IssueId; readonly wanted: OptionId; readonly got: OptionId } | null
}

interface Part {
  readonly issue: Issue
  readonly ideal: number
  readonly option: number
  readonly score: number
  readonly best: number // score of the ideal
  readonly salience: number
}

const largest = (parts: readonly Part[], weight: (part: Part) => number): Part | null =>
  parts.reduce<Part | null>((top, part) => (top === null || weight(part) > weight(top) ? part : top), null)

/** The issue that pleased the group most and the one that cost it most; null where there is none. Ties: the first issue. */
export function groupReason(
  { preferences }: Pick<Group, 'preferences'>,
  issues: readonly Issue[],
  text: Outcome,
): GroupReason {
  const parts = issues.map((issue, k): Part => {
    const { ideal, salience, scores } = preferences[k]!
    return { issue, ideal, option: text[k]!, score: scores[text[k]!]!, best: scores[ideal]!, salience }
  })
  const liked = largest(
    parts.filter(({ issue, option, score, best }) => score === best && score >= LIKED && option !== issue.noDeal),
    ({ salience, score }) => salience * score,
  )
  const missed = largest(
    parts.filter(({ score, best }) => score <= MISSED && score < best),
    ({ salience, score }) => salience * (100 - score),
  )
  return {
    liked: liked && { issue: liked.issue.id, option: liked.issue.options[liked.option]!.id },
    missed: missed && {
      issue: missed.issue.id,
      wanted: missed.issue.options[missed.ideal]!.id,
      got: missed.issue.options[missed.option]!.id,
    },
  }
}
