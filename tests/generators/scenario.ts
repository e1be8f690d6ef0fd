// Random scenarios as the rules see them: complete, with every reference whole. Nothing in them is about real people.

import fc from 'fast-check'
import type {
  AgendaItem,
  Basis,
  Group,
  Issue,
  Leader,
  Levelled,
  Linkage,
  Preference,
  Quote,
  Scenario,
} from '../../src/scenario/scenario.ts'
import { roundHalfUp } from '../../src/lib/integer.ts'

/** Bounds of what is generated; each has a default that keeps a brute force quick. */
export interface ScenarioShape {
  readonly leaders?: readonly [number, number] // 2..6
  readonly issues?: readonly [number, number]
  readonly options?: readonly [number, number] // an issue
  readonly groups?: readonly [number, number] // a leader
  readonly linkages?: readonly [number, number]
  readonly quotes?: readonly [number, number]
  readonly salience?: number // largest
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T

const both = (text: string): Levelled => ({ standard: text, plain: text })
const assumed: Basis = { kind: 'assumed', why: 'Generated.' }
const whole = (least: number, most: number) => fc.integer({ min: least, max: most })

function drawIssue(draw: Draw, k: number, options: readonly [number, number]): Issue {
  const size = draw(whole(...options))
  const written = draw(fc.boolean())
  const places = written
    ? draw(fc.array(whole(0, 100), { minLength: size, maxLength: size })).sort((a, b) => a - b)
    : Array.from({ length: size }, (_, o) => 100 * o)
  if (places[0] === places[size - 1]) places[places[0] === 100 ? 0 : size - 1] = places[0] === 100 ? 0 : 100
  const noDeal = draw(whole(0, size - 1))
  return {
    id: `issue-${k}`,
    title: `Issue ${k}`,
    question: both(`What about issue ${k}?`),
    options: places.map((place, o) => ({
      id: `option-${o}`,
      label: `Option ${o}`,
      text: `They settle issue ${k} by option ${o}.`,
      place,
      noDeal: o === noDeal,
    })),
    grain: written ? 1 : size - 1,
    span: places[size - 1]! - places[0]!,
    noDeal,
  }
}

function drawPreference(draw: Draw, issue: Issue, salience: number, quotes: readonly Quote[]): Preference {
  const ideal = draw(whole(0, issue.options.length - 1))
  const shape = draw(fc.constantFrom('linear', 'quadratic', 'scores', 'flat'))
  const scores = issue.options.map((option) => {
    const apart = Math.abs(option.place - issue.options[ideal]!.place)
    if (shape === 'linear') return roundHalfUp(100 * (issue.span - apart), issue.span)
    if (shape === 'quadratic') return roundHalfUp(100 * (issue.span ** 2 - apart ** 2), issue.span ** 2)
    return shape === 'flat' ? 50 : draw(fc.constantFrom(0, 25, 40, 50, 75, 100))
  })
  const named = quotes.filter((q) => q.supports.some((s) => s.issue === issue.id)).map((q) => q.id)
  return {
    salience: draw(whole(1, salience)),
    scores,
    ideal: shape === 'scores' || shape === 'flat' ? scores.indexOf(Math.max(...scores)) : ideal,
    basis: named.length > 0 && draw(fc.boolean()) ? { kind: 'quotes', quotes: named.slice(0, 1) } : assumed,
  }
}

function drawQuotes(draw: Draw, count: number, issues: readonly Issue[], leaders: number): Quote[] {
  return Array.from({ length: count }, (_, q) => {
    const about = draw(fc.subarray([...issues], { maxLength: Math.min(2, issues.length) }))
    return {
      id: `quote-${q}`,
      source: 'minutes',
      speaker: `person-${draw(whole(0, leaders))}`, // the last is nobody's voice
      kind: draw(fc.constantFrom('direct', 'reported', 'editorial')),
      exact: `sentence number ${q} of the minutes`,
      prefix: '',
      suffix: '',
      said: '2031-04-18',
      means: both(`Meaning ${q}.`),
      supports: about.map((issue) => ({
        issue: issue.id,
        options: draw(fc.subarray([...issue.options], { minLength: 1 })).map((o) => o.id),
        strength: draw(fc.constantFrom('explicit', 'implied')),
        because: 'Generated.',
      })),
    }
  })
}

function drawAgenda(draw: Draw, issues: readonly Issue[]): AgendaItem[] {
  return draw(fc.subarray([...issues], { minLength: 1 })).map((issue, n) => ({
    id: `item-${n}`,
    issues: [issue.id],
    prompt: both(`Item ${n} is open.`),
  }))
}

function drawLinkages(draw: Draw, count: number, issues: readonly Issue[], actors: readonly string[]): Linkage[] {
  return Array.from({ length: count }, () => {
    const about = draw(fc.subarray([...issues.keys()], { minLength: 1, maxLength: Math.min(3, issues.length) }))
    const touched = draw(fc.subarray([...actors], { minLength: 1 }))
    return {
      when: about.map((issue) => ({ issue, option: draw(whole(0, issues[issue]!.options.length - 1)) })),
      effect: Object.fromEntries(touched.map((actor) => [actor, draw(whole(-20, 20))])),
      basis: null,
    }
  })
}

/** A scenario within the shape. Ties, empty agreement sets, vetoes, linkages and flat preferences all occur. */
export function scenarios(shape: ScenarioShape = {}): fc.Arbitrary<Scenario> {
  const salience = shape.salience ?? 6
  // shrinking a whole scenario can go on for ever: a failing one is shown as it was drawn
  const drawn = fc.gen().map((gen): Scenario => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary)
    const seats = draw(whole(...(shape.leaders ?? [2, 4])))
    const issues = Array.from({ length: draw(whole(...(shape.issues ?? [1, 4]))) }, (_, k) =>
      drawIssue(draw, k, shape.options ?? [2, 4]),
    )
    const quotes = drawQuotes(draw, draw(whole(...(shape.quotes ?? [0, 6]))), issues, seats)
    const preferences = () => issues.map((issue) => drawPreference(draw, issue, salience, quotes))
    const leaders: Leader[] = Array.from({ length: seats }, (_, i) => ({
      id: `leader-${i}`,
      person: `person-${i}`,
      side: `Side ${i}`,
      voices: draw(fc.boolean()) ? [`person-${i}`] : [],
      brief: both(`Keep side ${i} well.`),
      walkAway: draw(fc.constantFrom(null, 0, 0, 2500, 4050, 5000, 6525)),
      preferences: preferences(),
      tactic: null,
      redLines: draw(fc.subarray([...issues], { maxLength: 1 })).map((issue) => ({
        issue: issue.id,
        options: [issue.options[0]!.id],
        quote: null,
      })),
      basis: null,
    }))
    const groups: Group[] = leaders.flatMap((leader, i) =>
      Array.from({ length: draw(whole(...(shape.groups ?? [0, 3]))) }, (_, g) => {
        const give = draw(whole(0, 5))
        return {
          id: `group-${i}-${g}`,
          leader: leader.id,
          name: `Group ${g} of side ${i}`,
          weight: draw(whole(1, 60)),
          veto: draw(whole(0, 6)) === 0,
          threshold: { at: 100 * draw(whole(5, 60)), give },
          preferences: preferences(),
          basis: null,
        }
      }),
    )
    const asked = leaders.filter((leader) => groups.some((group) => group.leader === leader.id))
    return {
      id: 'generated',
      title: 'Generated talks',
      language: 'en',
      summary: both('Sides talk.'),
      setting: { place: 'Nowhere', date: '2031-05-02' },
      classroom: null,
      sources: [
        {
          id: 'minutes',
          title: 'Minutes',
          publisher: 'Nobody',
          date: '2031-04-20',
          licence: 'CC0-1.0',
          file: 'minutes.md',
          sha256: null,
        },
      ],
      people: Array.from({ length: seats + 1 }, (_, i) => ({
        id: `person-${i}`,
        name: `Person ${i}`,
        role: 'Speaker',
      })),
      quotes,
      issues,
      leaders,
      groups,
      quotas: Object.fromEntries(asked.map((leader) => [leader.id, { quota: draw(whole(1, 100)), basis: null }])),
      linkages: drawLinkages(
        draw,
        draw(whole(...(shape.linkages ?? [0, 2]))),
        issues,
        [...leaders, ...groups].map((actor) => actor.id),
      ),
      agenda: drawAgenda(draw, issues),
      bargaining: {
        rounds: draw(whole(1, 5)),
        consultations: draw(whole(0, 3)),
        renegotiations: draw(whole(0, 2)),
        opens: draw(fc.constantFrom(...leaders)).id,
        lastLook: draw(fc.boolean()),
      },
      history: draw(fc.boolean())
        ? {
            outcome: issues.map((issue) => draw(whole(0, issue.options.length - 1))),
            basis: issues.map(() => assumed),
          }
        : null,
      learning: null,
      expect: null,
      playbooks: [],
    }
  })
  return fc.noShrink(drawn)
}
