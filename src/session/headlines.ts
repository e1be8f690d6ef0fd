// The front page as codes: what happened, told from the events alone. Nobody is quoted and no paper is named; the sentences are in wording/.

import type { IssueId, LeaderId, OptionId, Scenario } from '../scenario/scenario.ts'
import type { Table } from '../engine/table.ts'
import type { Ending } from './ending.ts'

export type Headline =
  // the main one
  | { readonly code: 'agreed'; readonly settled: number; readonly of: number; readonly again: boolean } // again: after a home had refused
  | { readonly code: 'no-deal'; readonly packages: number }
  | { readonly code: 'not-ratified'; readonly side: LeaderId }
  | { readonly code: 'walked-out'; readonly side: LeaderId; readonly settled: number }
  // the small ones
  | {
      readonly code: 'home-yes' | 'home-no' | 'home-veto'
      readonly side: LeaderId
      readonly yes: number
      readonly total: number
      readonly needed: number
    }
  | {
      readonly code: 'gave-way' // the side that came farthest from its opening
      readonly side: LeaderId
      readonly issue: IssueId
      readonly from: OptionId
      readonly option: OptionId
    }
  | { readonly code: 'met-between'; readonly issue: IssueId; readonly option: OptionId } // all moved
  | { readonly code: 'alike'; readonly issues: readonly IssueId[] } // settled by the openings, and never changed
  | { readonly code: 'challenged'; readonly side: LeaderId; readonly times: number } // who challenged
  | { readonly code: 'last-minute'; readonly side: LeaderId } // a last package replaced the signed text
  | { readonly code: 'left-open'; readonly issues: readonly IssueId[] }
  | { readonly code: 'packages'; readonly put: number; readonly accepted: number }

type Played = Pick<Ending, 'result' | 'record'> & {
  readonly scenario: Scenario
  readonly negotiation: Pick<Ending['negotiation'], 'table'>
}

const settledIn = (scenario: Scenario, table: Table): number =>
  scenario.issues.filter((issue, k) => table.text[k] !== issue.noDeal).length

function main({ result, record, scenario, negotiation: { table } }: Played): Headline {
  const settled = settledIn(scenario, table)
  switch (result) {
    case 'agreed':
      return { code: 'agreed', settled, of: scenario.issues.length, again: table.votes.length > 1 }
    case 'no-deal':
      return { code: 'no-deal', packages: table.offers.length }
    case 'walked-out':
      return { code: 'walked-out', side: record.actions[record.actions.length - 1]!.seat, settled }
    case 'not-ratified': {
      const tallies = table.votes[table.votes.length - 1]!.tallies
      const refused = tallies.find((tally) => !tally.ratified)!
      return { code: 'not-ratified', side: scenario.leaders[refused.leader]!.id }
    }
  }
}

/** Every home's last vote. */
const homes = ({ scenario, negotiation: { table } }: Played): readonly Headline[] =>
  (table.votes[table.votes.length - 1]?.tallies ?? []).map((tally) => ({
    code: tally.ratified ? 'home-yes' : tally.vetoed ? 'home-veto' : 'home-no',
    side: scenario.leaders[tally.leader]!.id,
    yes: tally.yes,
    total: tally.total,
    needed: Math.ceil((tally.quota * tally.total) / 100),
  }))

/** Who moved farthest from its opening on an issue that the text settles. Ties: the first issue, the first side. */
function gaveWay({ scenario, negotiation: { table } }: Played): Headline | null {
  let most: { readonly share: number; readonly told: Headline } | null = null
  scenario.issues.forEach((issue, k) => {
    const option = issue.options[table.text[k]!]!
    if (option.noDeal) return
    const moves = table.openings.map((mine) => {
      const opened = mine[k] && issue.options.find((o) => o.id === mine[k]!.option)
      return opened ? Math.abs(opened.place - option.place) / issue.span : 0
    })
    const share = Math.max(...moves)
    if (share === 0 || (most && share <= most.share)) return
    const all = moves.every((move) => move > 0)
    const seat = moves.indexOf(share)
    const [side, from] = [scenario.leaders[seat]!.id, table.openings[seat]![k]!.option]
    most = {
      share,
      told: all
        ? { code: 'met-between', issue: issue.id, option: option.id }
        : { code: 'gave-way', side, issue: issue.id, from, option: option.id },
    }
  })
  return most === null ? null : (most as { readonly told: Headline }).told
}

function alike({ scenario, negotiation: { table } }: Played): Headline | null {
  const issues = scenario.issues.flatMap((issue, k) => {
    const [first, ...rest] = table.openings.map((mine) => mine[k]?.option ?? null)
    const stands = issue.options[table.text[k]!]!
    const same = first === stands.id && rest.every((option) => option === first)
    return same && !stands.noDeal ? [issue.id] : []
  })
  return issues.length > 0 ? { code: 'alike', issues } : null
}

function challenged({ scenario, negotiation: { table } }: Played): Headline | null {
  const times = scenario.leaders.map(
    (_, seat) => table.offers.filter((offer) => offer.replies[seat]?.challenge === true).length,
  )
  const most = Math.max(...times)
  return most === 0 ? null : { code: 'challenged', side: scenario.leaders[times.indexOf(most)]!.id, times: most }
}

function lastMinute({ scenario, negotiation: { table } }: Played): Headline | null {
  const offer = table.offers.find((o) => o.lastLook && o.accepted === true)
  return offer ? { code: 'last-minute', side: scenario.leaders[offer.seat]!.id } : null
}

function leftOpen({ scenario, negotiation: { table } }: Played): Headline | null {
  const issues = scenario.issues.filter((issue, k) => table.text[k] === issue.noDeal).map((issue) => issue.id)
  return issues.length > 0 && issues.length < scenario.issues.length ? { code: 'left-open', issues } : null
}

const packages = ({ negotiation: { table } }: Played): Headline | null =>
  table.offers.length === 0
    ? null
    : {
        code: 'packages',
        put: table.offers.length,
        accepted: table.offers.filter((offer) => offer.accepted === true).length,
      }

/** The main headline first, then the small ones in the order of the page. */
export const headlinesOf = (played: Played): readonly Headline[] => [
  main(played),
  ...homes(played),
  ...[gaveWay, alike, leftOpen, lastMinute, challenged, packages].flatMap((tell) => tell(played) ?? []),
]
