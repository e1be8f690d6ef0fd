// Scenario objects made by hand for tests: short to write, everything not named is filled in. Not a reader of files.

import { roundHalfUp } from '../../src/lib/integer.ts'
import type {
  Bargaining,
  Group,
  Issue,
  Leader,
  Linkage,
  Preference,
  Quote,
  Scenario,
} from '../../src/scenario/scenario.ts'

const twice = (text: string) => ({ standard: text, plain: text })

/** Issues as option ids; the option with a `*` has noDeal. Evenly spaced, or with `places`. */
export interface IssueShape {
  readonly id: string
  readonly options: readonly string[]
  readonly places?: readonly number[]
}

export interface ActorShape {
  readonly id: string
  readonly scores: readonly (readonly [salience: number, scores: readonly number[]])[] // by issue
}

export interface LeaderShape extends ActorShape {
  readonly walkAway?: number | null // hundredths of a percent
  readonly redLines?: Leader['redLines']
  readonly tactic?: Leader['tactic']
}

export interface GroupShape extends ActorShape {
  readonly leader: string
  readonly at: number // whole percent
  readonly give?: number
  readonly weight?: number
  readonly veto?: boolean
}

export interface ScenarioShape {
  readonly id?: string
  readonly issues: readonly IssueShape[]
  readonly leaders: readonly LeaderShape[]
  readonly groups?: readonly GroupShape[]
  readonly quotas?: Readonly<Record<string, number>>
  readonly quotes?: readonly (Pick<Quote, 'id' | 'speaker'> & Partial<Quote>)[] // a leader's person has the leader's id
  readonly linkages?: readonly Linkage[]
  readonly agenda?: readonly string[] // issue ids; left out: all
  readonly bargaining?: Partial<Bargaining>
}

function issueOf({ id, options, places }: IssueShape): Issue {
  const noDeal = options.findIndex((o) => o.endsWith('*'))
  const where = places ?? options.map((_, index) => index)
  return {
    id,
    title: `Issue ${id}`,
    question: twice(`What about ${id}?`),
    grain: places ? 1 : options.length - 1,
    span: Math.max(...where) - Math.min(...where),
    noDeal,
    options: options.map((name, index) => {
      const option = name.replace('*', '')
      return { id: option, label: option, text: `${id}: ${option}.`, place: where[index]!, noDeal: index === noDeal }
    }),
  }
}

const preferencesOf = (actor: ActorShape): readonly Preference[] =>
  actor.scores.map(([salience, scores]) => ({
    salience,
    scores,
    ideal: scores.indexOf(Math.max(...scores)),
    basis: { kind: 'assumed', why: 'A test needs a number.' },
  }))

/** Scores that fall linearly from an ideal option, as a file's `ideal` and `shape: linear` give them. */
export function linearScores(issue: Pick<Issue, 'options' | 'span'>, ideal: number): readonly number[] {
  const at = issue.options[ideal]!.place
  return issue.options.map((o) => roundHalfUp(100 * (issue.span - Math.abs(o.place - at)), issue.span))
}

export function buildScenario(shape: ScenarioShape): Scenario {
  const groups: readonly Group[] = (shape.groups ?? []).map((group) => ({
    id: group.id,
    leader: group.leader,
    name: `Group ${group.id}`,
    weight: group.weight ?? 1,
    veto: group.veto ?? false,
    threshold: { at: group.at * 100, give: group.give ?? 0 },
    preferences: preferencesOf(group),
    basis: null,
  }))
  const withGroups = new Set(groups.map((g) => g.leader))
  return {
    id: shape.id ?? 'made',
    title: 'Made for a test',
    language: 'en',
    summary: twice('Two sides talk.'),
    setting: { place: 'Nowhere', date: '2031-01-01' },
    classroom: null,
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        publisher: 'Nobody',
        date: '2031-01-01',
        licence: 'CC0-1.0',
        file: 'paper.md',
        sha256: null,
      },
    ],
    people: shape.leaders.map((l) => ({ id: l.id, name: `Person ${l.id}`, role: 'Speaker' })),
    quotes: (shape.quotes ?? []).map((quote) => ({
      source: 'paper',
      kind: 'direct',
      exact: `Words ${quote.id}`,
      prefix: '',
      suffix: '',
      said: '2031-01-01',
      means: twice('Something.'),
      supports: [],
      ...quote,
    })),
    issues: shape.issues.map(issueOf),
    leaders: shape.leaders.map((leader) => ({
      id: leader.id,
      person: leader.id,
      side: `Side ${leader.id}`,
      voices: [leader.id],
      brief: twice('Bargain.'),
      walkAway: leader.walkAway ?? null,
      tactic: leader.tactic ?? null,
      redLines: leader.redLines ?? [],
      preferences: preferencesOf(leader),
      basis: null,
    })),
    groups,
    quotas: Object.fromEntries([...withGroups].map((id) => [id, { quota: shape.quotas?.[id] ?? 50, basis: null }])),
    linkages: shape.linkages ?? [],
    agenda: [{ id: 'all', issues: shape.agenda ?? shape.issues.map((i) => i.id), prompt: twice('Begin.') }],
    bargaining: {
      rounds: 2,
      consultations: 2,
      renegotiations: 1,
      opens: shape.leaders[0]!.id,
      lastLook: true,
      ...shape.bargaining,
    },
    history: null,
    learning: null,
    expect: null,
    playbooks: [],
  }
}

/** Two sides that pull three issues their own way; `issues` of three options `a`, `b*` (noDeal), `c`. No groups. */
export function twoSides(change: Partial<ScenarioShape> = {}): Scenario {
  return buildScenario({
    issues: ['one', 'two', 'three'].map((id) => ({ id, options: ['a', 'b*', 'c'] })),
    leaders: [
      {
        id: 'ann',
        walkAway: 3000,
        scores: [
          [5, [100, 50, 0]],
          [2, [100, 50, 0]],
          [1, [100, 50, 0]],
        ],
      },
      {
        id: 'bob',
        walkAway: 3000,
        scores: [
          [1, [0, 50, 100]],
          [2, [0, 50, 100]],
          [5, [0, 50, 100]],
        ],
      },
    ],
    quotes: [
      {
        id: 'ann-one',
        speaker: 'ann',
        supports: [{ issue: 'one', options: ['a'], strength: 'explicit', because: 'It says a.' }],
      },
      {
        id: 'bob-three',
        speaker: 'bob',
        supports: [{ issue: 'three', options: ['c'], strength: 'implied', because: 'It hints.' }],
      },
      { id: 'idle', speaker: 'bob' },
    ],
    ...change,
  })
}
