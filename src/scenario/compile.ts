// A checked file -> the Scenario the rules know: defaults filled in, every number exact. Limit: shape and references have held; nothing is checked here.

import { roundHalfUp } from '../lib/integer.ts'
import type {
  Basis,
  Group,
  HistoryBasis,
  Issue,
  Leader,
  Levelled,
  Option,
  Preference,
  Quote,
  Scenario,
  Tactic,
} from './scenario.ts'
import type { FileBasis, FileIssue, FileLeader, FilePreference, ScenarioFile } from './schema.ts'

/** What a tactic's other number is when only one is written: the minister's (rules.md). */
const MINISTER: Tactic = { firmness: 0.65, reciprocity: 0.5 }

export function compile(file: ScenarioFile): Scenario {
  const issues = file.issues.map(compileIssue)
  const leaders = file.leaders.map((leader) => compileLeader(leader, issues))
  const ratification = new Map(Object.entries(file.ratification ?? {}))
  return {
    id: file.id,
    title: file.title,
    language: file.language,
    summary: levelled(file.summary),
    setting: file.setting,
    classroom: file.classroom ?? null,
    sources: file.sources.map((source) => ({ ...source, sha256: source.sha256 ?? null })),
    people: file.people,
    quotes: file.quotes.map((quote) => compileQuote(quote, file)),
    issues,
    leaders,
    groups: (file.groups ?? []).map((group) => compileGroup(group, issues)),
    quotas: Object.fromEntries(
      leaders.flatMap(({ id }) => {
        const entry = ratification.get(id)
        return entry ? [[id, { quota: entry.quota, basis: basisOrNull(entry.basis) }]] : []
      }),
    ),
    linkages: (file.linkages ?? []).map((linkage) => ({
      when: issues.flatMap((issue, index) => {
        const option = linkage.when[issue.id]
        return option === undefined ? [] : [{ issue: index, option: optionIndex(issue, option) }]
      }),
      effect: linkage.effect,
      basis: basisOrNull(linkage.basis),
    })),
    agenda: file.agenda.map((item) => ({ id: item.id, issues: item.issues, prompt: levelled(item.prompt) })),
    bargaining: {
      rounds: file.bargaining.rounds,
      consultations: file.bargaining.consultations ?? 2,
      renegotiations: file.bargaining.renegotiations ?? 1,
      opens: file.bargaining.opens ?? leaders[0]!.id,
      lastLook: file.bargaining.lastLook ?? true,
    },
    history: file.history
      ? {
          outcome: issues.map((issue) => optionIndex(issue, file.history!.outcome[issue.id]!)),
          basis: issues.map((issue) => historyBasis(file.history!.basis[issue.id]!)),
        }
      : null,
    learning: file.learning
      ? {
          objectives: file.learning.objectives ?? [],
          standards: file.learning.standards ?? [],
          glossary: file.learning.glossary ?? [],
          discussion: file.learning.discussion ?? [],
        }
      : null,
    expect: file.expect
      ? {
          agreementShare: file.expect.agreementShare
            ? [file.expect.agreementShare[0]!, file.expect.agreementShare[1]!]
            : null,
          readingGap: file.expect.readingGap ?? null,
        }
      : null,
    playbooks: file.playbooks ?? [],
  }
}

const levelled = (text: string | Levelled): Levelled =>
  typeof text === 'string' ? { standard: text, plain: text } : text

const optionIndex = (issue: Issue, id: string): number => issue.options.findIndex((option) => option.id === id)

function compileQuote(quote: ScenarioFile['quotes'][number], file: ScenarioFile): Quote {
  return {
    id: quote.id,
    source: quote.source,
    speaker: quote.speaker,
    kind: quote.kind,
    exact: quote.exact ?? '',
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    said: quote.said ?? file.sources.find((source) => source.id === quote.source)!.date,
    means: levelled(quote.means),
    supports: quote.supports ?? [],
  }
}

/** Places: `at` itself (grain 1), or 100 · index over options - 1, so that even spacing stays exact. */
export function compileIssue(issue: FileIssue): Issue {
  const written = issue.options[0]!.at !== undefined
  const options: readonly Option[] = issue.options.map((option, index) => ({
    id: option.id,
    label: option.label,
    text: option.text,
    place: written ? option.at! + 0 : 100 * index,
    noDeal: option.noDeal ?? false,
  }))
  const places = options.map((option) => option.place)
  return {
    id: issue.id,
    title: issue.title,
    question: levelled(issue.question),
    options,
    grain: written ? 1 : options.length - 1,
    span: Math.max(...places) - Math.min(...places),
    noDeal: options.findIndex((option) => option.noDeal),
  }
}

/** The worth of every option, 0..100, rounded half up once (scenario-format.md, "Worth of an outcome"). */
export function scoresOf(issue: Issue, preference: FilePreference): readonly number[] {
  if (preference.scores) return issue.options.map((option) => preference.scores![option.id]! + 0)
  const ideal = issue.options[optionIndex(issue, preference.ideal!)]!.place
  return issue.options.map((option) => {
    const distance = Math.abs(option.place - ideal)
    return preference.shape === 'quadratic'
      ? roundHalfUp(100 * (issue.span ** 2 - distance ** 2), issue.span ** 2)
      : roundHalfUp(100 * (issue.span - distance), issue.span)
  })
}

function compilePreferences(
  preferences: Readonly<Record<string, FilePreference>>,
  issues: readonly Issue[],
): readonly Preference[] {
  return issues.map((issue) => {
    const preference = preferences[issue.id]!
    const scores = scoresOf(issue, preference)
    return {
      salience: preference.salience,
      scores,
      ideal:
        preference.ideal === undefined ? scores.indexOf(Math.max(...scores)) : optionIndex(issue, preference.ideal),
      basis: basisOf(preference.basis),
    }
  })
}

function compileLeader(leader: FileLeader, issues: readonly Issue[]): Leader {
  const { firmness, reciprocity, redLines } = leader.tactic ?? {}
  return {
    id: leader.id,
    person: leader.person,
    side: leader.side,
    voices: leader.voices,
    brief: levelled(leader.brief),
    walkAway: leader.walkAway === undefined ? null : hundredths(leader.walkAway),
    tactic:
      firmness === undefined && reciprocity === undefined
        ? null
        : { firmness: firmness ?? MINISTER.firmness, reciprocity: reciprocity ?? MINISTER.reciprocity },
    redLines: (redLines ?? []).map((line) => ({ issue: line.issue, options: line.options, quote: line.quote ?? null })),
    basis: basisOrNull(leader.basis),
    preferences: compilePreferences(leader.preferences, issues),
  }
}

function compileGroup(group: NonNullable<ScenarioFile['groups']>[number], issues: readonly Issue[]): Group {
  const threshold = typeof group.threshold === 'number' ? { at: group.threshold, give: 0 } : group.threshold
  return {
    id: group.id,
    leader: group.leader,
    name: group.name,
    weight: group.weight,
    veto: group.veto ?? false,
    threshold: { at: hundredths(threshold.at), give: threshold.give + 0 },
    basis: basisOrNull(group.basis),
    preferences: compilePreferences(group.preferences, issues),
  }
}

const hundredths = (percent: number): number => Math.round(percent * 100) + 0

const basisOf = (basis: FileBasis): Basis =>
  basis.quotes ? { kind: 'quotes', quotes: basis.quotes } : { kind: 'assumed', why: basis.assumed ?? '' }

const basisOrNull = (basis: FileBasis | undefined): Basis | null => (basis ? basisOf(basis) : null)

const historyBasis = (basis: FileBasis): HistoryBasis =>
  basis.expected ? { kind: 'expected', quotes: basis.expected } : basisOf(basis)
