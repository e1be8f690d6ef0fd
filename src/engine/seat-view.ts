// What a seat may know, and nothing else. The one function through which pages, counterparts and clients see a game.

import type {
  AgendaItem,
  Bargaining,
  Group,
  Issue,
  Leader,
  LeaderId,
  Learning,
  Levelled,
  Linkage,
  Person,
  PersonId,
  QuoteWords,
  Quote,
  Scenario,
  Source,
} from '../scenario/scenario.ts'
import { type Consultation, type Negotiation, seatIndex } from './negotiation.ts'
import type { Outcome } from './outcome.ts'
import { ratifies } from './ratification.ts'
import type { Opening, Reply, Table } from './table.ts'
import { type GroupMeasure, groupMeasure, type LeaderMeasure, leaderMeasure, leastFor, worth } from './worth.ts'

/** A leader as the other side knows it. */
export interface PublicLeader {
  readonly id: LeaderId
  readonly person: PersonId
  readonly side: string
  readonly voices: readonly PersonId[]
}

/** A group as the other side knows it: its name and its weight in the vote. */
export type PublicGroup = Pick<Group, 'id' | 'leader' | 'name' | 'weight' | 'veto'>

/** The part of a scenario that everybody at the table may know. */
export interface PublicScenario {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly summary: Levelled
  readonly setting: Scenario['setting']
  readonly classroom: Scenario['classroom']
  readonly sources: readonly Source[]
  readonly people: readonly Person[]
  readonly quotes: readonly QuoteWords[] // words without their codings
  readonly issues: readonly Issue[]
  readonly leaders: readonly PublicLeader[]
  readonly groups: readonly PublicGroup[]
  readonly quotas: Readonly<Record<LeaderId, number>>
  readonly agenda: readonly AgendaItem[]
  readonly bargaining: Bargaining
  readonly glossary: Learning['glossary']
}

/** Who looks: a person never sees codings before the reveal, a program does. */
export type Audience = 'person' | 'program'

/** What does not change during the game. */
export interface Brief {
  readonly audience: Audience
  readonly seat: LeaderId
  readonly index: number // of the seat among the leaders
  readonly scenario: PublicScenario
  readonly leader: Leader // its own
  readonly groups: readonly Group[] // its own, with the published band
  readonly linkages: readonly Linkage[] // with its own actors' effects only
  readonly codings: readonly Pick<Quote, 'id' | 'supports'>[] | null // programs only
}

export interface SeatView {
  readonly brief: Brief
  readonly table: Table
  readonly mine: {
    readonly opening: Opening | null // committed, not yet shown
    readonly reply: Reply | null // sealed
    readonly signature: boolean | null // sealed
    readonly consultationsLeft: number
    readonly consultations: readonly Consultation[]
  }
}

const publicParts = new WeakMap<Scenario, PublicScenario>()

/** What anybody may know of a scenario: also what a briefing may show before a game. */
export function publicScenario(scenario: Scenario): PublicScenario {
  let part = publicParts.get(scenario)
  if (!part) {
    part = {
      id: scenario.id,
      title: scenario.title,
      language: scenario.language,
      summary: scenario.summary,
      setting: scenario.setting,
      classroom: scenario.classroom,
      sources: scenario.sources,
      people: scenario.people,
      quotes: scenario.quotes.map(({ supports, ...words }) => words),
      issues: scenario.issues,
      leaders: scenario.leaders.map(({ id, person, side, voices }) => ({ id, person, side, voices })),
      groups: scenario.groups.map(({ id, leader, name, weight, veto }) => ({ id, leader, name, weight, veto })),
      quotas: Object.fromEntries(Object.entries(scenario.quotas).map(([leader, { quota }]) => [leader, quota])),
      agenda: scenario.agenda,
      bargaining: scenario.bargaining,
      glossary: scenario.learning?.glossary ?? [],
    }
    publicParts.set(scenario, part)
  }
  return part
}

const briefs = new WeakMap<Scenario, Map<string, Brief>>()

/** A seat's role sheet. Throws if there is no such seat. */
export function briefFor(scenario: Scenario, seat: LeaderId, audience: Audience): Brief {
  const known = briefs.get(scenario) ?? new Map<string, Brief>()
  briefs.set(scenario, known)
  const key = `${audience} ${seat}`
  const before = known.get(key)
  if (before) return before
  const index = seatIndex(scenario, seat)
  const leader = scenario.leaders[index]
  if (!leader) throw new Error(`no seat ${seat} in ${scenario.id}`)
  const groups = scenario.groups.filter((g) => g.leader === seat)
  const own = new Set([seat, ...groups.map((g) => g.id)])
  const brief: Brief = {
    audience,
    seat,
    index,
    scenario: publicScenario(scenario),
    leader,
    groups,
    linkages: scenario.linkages.flatMap((linkage) => {
      const effect = Object.entries(linkage.effect).filter(([actor]) => own.has(actor))
      return effect.length === 0 ? [] : [{ ...linkage, effect: Object.fromEntries(effect) }]
    }),
    codings: audience === 'program' ? scenario.quotes.map(({ id, supports }) => ({ id, supports })) : null,
  }
  known.set(key, brief)
  return brief
}

/** An own group, with what it asks for at the strict end of its published band (`least`: at the middle). */
export interface OwnGroup extends GroupMeasure {
  readonly strictLeast: number // 100 x units
}

/** How a seat and its own groups measure outcomes. */
export interface OwnMeasures {
  readonly leader: LeaderMeasure
  readonly groups: readonly OwnGroup[]
  readonly quota: number // percent; 0: no groups
}

const ownMeasuresOf = new WeakMap<Brief, OwnMeasures>()

/** The measures of a brief's own leader and groups; worked out once for each brief. */
export function ownMeasures(brief: Brief): OwnMeasures {
  let measures = ownMeasuresOf.get(brief)
  if (!measures) {
    const parts = { issues: brief.scenario.issues, leaders: brief.scenario.leaders, linkages: brief.linkages }
    measures = {
      leader: leaderMeasure(parts, brief.leader),
      groups: brief.groups.map((group) => {
        const measure = groupMeasure(parts, group)
        return { ...measure, strictLeast: measure.least + leastFor(measure, 100 * group.threshold.give) }
      }),
      quota: (brief.groups.length > 0 && brief.scenario.quotas[brief.seat]) || 0,
    }
    ownMeasuresOf.set(brief, measures)
  }
  return measures
}

/** Where in its published band a group is taken to stand: at its middle, or as strict as it can be (then a yes is sure). */
export type BandEnd = 'middle' | 'strict'

/** Would the group vote yes if it stood there? */
export const groupAgrees = (group: OwnGroup, outcome: Outcome, end: BandEnd): boolean =>
  100 * worth(group, outcome) >= (end === 'strict' ? group.strictLeast : group.least)

/** Would the seat's own home pass what these of its groups (by index) agree to? No groups: yes. */
export function homePassesIf({ groups, quota }: OwnMeasures, agrees: (group: number) => boolean): boolean {
  let yes = 0
  let total = 0
  for (let g = 0; g < groups.length; g++) {
    const { weight, veto } = groups[g]!
    const agreed = agrees(g)
    if (!agreed && veto) return false
    total += weight
    if (agreed) yes += weight
  }
  return ratifies(yes, total, quota, false)
}

/** Would the seat's own home pass it, if every group stood there? */
export const homePasses = (own: OwnMeasures, outcome: Outcome, end: BandEnd): boolean =>
  homePassesIf(own, (g) => groupAgrees(own.groups[g]!, outcome, end))

/** What this seat may know now. */
export function seatView(negotiation: Negotiation, seat: LeaderId, audience: Audience): SeatView {
  const brief = briefFor(negotiation.scenario, seat, audience)
  const { sealed, table } = negotiation
  return {
    brief,
    table,
    mine: {
      opening: sealed.openings[brief.index] ?? null,
      reply: sealed.replies[brief.index] ?? null,
      signature: sealed.signatures[brief.index] ?? null,
      consultationsLeft: sealed.consultationsLeft[brief.index]!,
      consultations: sealed.consultations.filter((c) => c.seat === brief.index),
    },
  }
}
