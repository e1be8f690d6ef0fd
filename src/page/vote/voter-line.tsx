// One home group in a vote: its crowd, its votes, why (where that may be known), and its ballot in words with a sign.

import type { GroupReason } from '../../session/group-reason.ts'
import type { Ballot, VoteRow } from '../../session/vote-told.ts'
import type { Mood } from '../../session/state.ts'
import { issueInSentence, type Named } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { CrowdPicture } from '../parts/crowd.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'

const MOOD: Readonly<Record<Ballot, Mood>> = { yes: 'voted-yes', no: 'voted-no', next: 'between', later: 'between' }
const LOOK: Readonly<Record<Ballot, string>> = { yes: 'for', no: 'against', next: 'between', later: 'between' }
const SIGN: Readonly<Record<Ballot, IconName>> = { yes: 'check', no: 'cross', next: 'dash', later: 'dash' }

export interface VoterLineProps {
  readonly row: VoteRow
  readonly scenario: Named
  readonly words: Words
}

export function VoterLine({ row, scenario, words }: VoterLineProps) {
  const { say } = words
  const { ballot, name, reason, veto, weight } = row
  const waits = ballot === 'next' || ballot === 'later'
  return (
    <li class={`group group--${LOOK[ballot]}${ballot === 'next' ? ' group--next' : ''}`}>
      <CrowdPicture mood={MOOD[ballot]} />
      <span>
        <span class="group__name">{name}</span>{' '}
        <span class="vote__votes small quiet num">{say('vote-votes', { weight })}</span>
        <br />
        <span class="group__why">
          {!waits && reason && tellReason(reason, ballot === 'yes', scenario, words)}
          {veto && ` ${say('vote-veto')}`}
        </span>
      </span>
      {waits ? (
        <span class="small quiet">{say(`vote-waits-${ballot}`)}</span>
      ) : (
        <span class={`mood mood--${LOOK[ballot]}`}>
          <Icon name={SIGN[ballot]} />
          {say(`vote-ballot-${ballot}`)}
        </span>
      )}
    </li>
  )
}

/** What a group liked and missed, the weightier for its ballot first. */
export function tellReason({ liked, missed }: GroupReason, yes: boolean, scenario: Named, { say }: Words): string {
  const of = (issue: string) => scenario.issues.find((i) => i.id === issue)!
  const option = (issue: string, id: string) => of(issue).options.find((o) => o.id === id)!
  const good = liked && say('vote-liked', { option: option(liked.issue, liked.option).label })
  const bad =
    missed &&
    (option(missed.issue, missed.wanted).noDeal
      ? say('vote-missed-open', { issue: issueInSentence(scenario, missed.issue) })
      : say('vote-missed', { option: option(missed.issue, missed.wanted).label }))
  return (yes ? [good, bad] : [bad, good]).filter(Boolean).join(' ') || say('vote-no-reason')
}
