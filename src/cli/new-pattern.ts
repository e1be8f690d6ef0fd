// What `new` writes: a small scenario of our own that can be played as it stands, and the document that it quotes (both CC0-1.0).
// Limit: text only; new.ts puts it on the disk. Every line is there to be changed by an author.

/** Parts of the file that depend on what was asked for. All are YAML of the right indent, or empty. */
export interface PatternParts {
  readonly id: string
  readonly title: string // plain text
  readonly sources: string
  readonly people: string
  readonly quotes: string
}

export const PATTERN_SOURCE = 'minutes.md'

export const patternSource = `# Minutes: the night bus between Alder and Birch

This document is invented and free to use (CC0-1.0). Put your own document in its place.

The mayors of both towns met on 4 March 2031 in Alder.

Mayor Ada Stone of Alder said: "Our night shift ends at half past one. A bus at two in the morning is the bus we need." She added that her town could carry more than half of the cost.

Mayor Ben Hart of Birch said: "We have a third of the riders, so a quarter of the cost is fair." The clerk notes that he would accept a late bus if it did not stop under bedroom windows.

Both thanked the drivers. "Nobody drives in the snow for the money alone," said Mayor Hart.
`

const quoted = (text: string): string => JSON.stringify(text)

export const patternScenario = ({ id, title, sources, people, quotes }: PatternParts): string =>
  `# yaml-language-server: $schema=../../docs/schema/scenario-1.json
# $schema: ../../docs/schema/scenario-1.json
#
# A small scenario that can be played as it stands. Change one part at a time and run check after each; docs/authoring.md shows how.
format: on-the-record/1
id: ${id}
title: ${quoted(title)}
language: en
summary: Two towns want a bus at night. They must agree how late it runs and who pays for it.
setting: { place: Alder, date: 2031-03-04 }
classroom: { minutes: 15, ages: 12-18 }

sources:
${sources}  - id: minutes
    title: "Minutes: the night bus"
    publisher: The clerk of Alder
    date: 2031-03-04
    licence: CC0-1.0
    file: ${PATTERN_SOURCE}

people:
${people}  - { id: stone, name: Ada Stone, role: Mayor of Alder }
  - { id: hart, name: Ben Hart, role: Mayor of Birch }

# Words of the sources, to the letter. \`supports\` is your reading of them: students see it only after the game.
quotes:
${quotes}  - id: bus-at-two
    source: minutes
    speaker: stone
    kind: direct # the speaker's own words; or reported, or editorial
    exact: "A bus at two in the morning is the bus we need."
    means: Alder wants the last bus at two.
    supports:
      - { issue: last-bus, options: [two], strength: explicit, because: It names the hour. }
  - id: more-than-half
    source: minutes
    speaker: stone
    kind: reported
    exact: "her town could carry more than half of the cost"
    means: Alder would pay the larger part.
    supports:
      - { issue: cost, options: [three-fifths], strength: implied, because: "More than half is said, not how much more." }
  - id: a-quarter
    source: minutes
    speaker: hart
    kind: direct
    exact: "a quarter of the cost is fair"
    means: Birch wants to pay one part in four.
    supports:
      - { issue: cost, options: [three-quarters], strength: explicit, because: A quarter for Birch leaves three for Alder. }
  - id: late-bus
    source: minutes
    speaker: hart
    kind: reported
    exact: "he would accept a late bus if it did not stop under bedroom windows"
    means: Birch could live with a late bus.
    supports:
      - { issue: last-bus, options: [midnight, two], strength: implied, because: "Late is said, and no hour." }
  - id: in-the-snow
    source: minutes
    speaker: hart
    kind: direct
    exact: "Nobody drives in the snow for the money alone"
    means: He thanks the drivers. It shows no position.

# Exactly one option of each issue stands if nothing is agreed (noDeal). \`at\` is its place on the line from 0 to 100.
issues:
  - id: last-bus
    title: The last bus
    question: When does the last bus leave?
    options:
      - { id: not-agreed, at: 0, label: Not agreed, text: The towns did not agree on a night bus., noDeal: true }
      - { id: eleven, at: 35, label: "At 11", text: The last bus leaves at eleven. }
      - { id: midnight, at: 65, label: At midnight, text: The last bus leaves at midnight. }
      - { id: two, at: 100, label: "At 2", text: The last bus leaves at two in the morning. }
  - id: cost
    title: The cost
    question: What part of the cost does Alder pay?
    options:
      - { id: half, at: 0, label: Half, text: Each town pays one half. }
      - { id: not-agreed, at: 20, label: Not agreed, text: The towns did not agree on the cost., noDeal: true }
      - { id: three-fifths, at: 55, label: Three fifths, text: Alder pays three parts of five. }
      - { id: three-quarters, at: 100, label: Three quarters, text: Alder pays three parts of four. }

# How much each issue weighs is nowhere in a document: say why you think so.
leaders:
  - id: alder
    person: stone
    side: Alder
    voices: [stone]
    brief: Your workers need a late bus. You can pay for it, within reason.
    walkAway: 42
    preferences:
      last-bus: { salience: 5, ideal: two, shape: linear, basis: { quotes: [bus-at-two] } }
      cost: { salience: 2, ideal: half, shape: linear, basis: { assumed: Money saved here is spent on schools. } }
  - id: birch
    person: hart
    side: Birch
    voices: [hart]
    brief: You want a small bill. A late bus is welcome if it is quiet.
    walkAway: 38
    preferences:
      last-bus: { salience: 3, ideal: midnight, shape: linear, basis: { quotes: [late-bus] } }
      cost: { salience: 4, ideal: three-quarters, shape: linear, basis: { quotes: [a-quarter] } }

# Who must say yes at home, and from which worth on.
groups:
  - id: alder-workers
    leader: alder
    name: The night shift
    weight: 50
    threshold: { at: 62, give: 4 }
    preferences:
      last-bus: { salience: 6, ideal: two, shape: linear, basis: { assumed: They walk home today. } }
      cost: { salience: 3, ideal: half, shape: linear, basis: { assumed: They pay little of it. } }
  - id: alder-payers
    leader: alder
    name: Taxpayers of Alder
    weight: 50
    threshold: { at: 62, give: 4 }
    preferences:
      last-bus: { salience: 1, ideal: midnight, shape: linear, basis: { assumed: Some come home late too. } }
      cost: { salience: 5, ideal: half, shape: linear, basis: { assumed: They pay for it. } }
  - id: birch-payers
    leader: birch
    name: Taxpayers of Birch
    weight: 50
    threshold: { at: 42, give: 4 }
    preferences:
      last-bus: { salience: 2, ideal: eleven, shape: linear, basis: { assumed: Few of them ride at night. } }
      cost: { salience: 2, ideal: three-quarters, shape: linear, basis: { assumed: They pay for it. } }
  - id: birch-families
    leader: birch
    name: Families by the road
    weight: 50
    threshold: { at: 60, give: 4 }
    preferences:
      last-bus: { salience: 5, ideal: midnight, shape: linear, basis: { assumed: Their young come home at midnight. } }
      cost: { salience: 1, ideal: three-quarters, shape: linear, basis: { assumed: They pay for it too. } }

ratification:
  alder: { quota: 50 }
  birch: { quota: 50 }

agenda:
  - { id: hour, issues: [last-bus], prompt: When should the last bus leave? }
  - { id: money, issues: [cost], prompt: Who should pay how much? }
bargaining: { rounds: 3, consultations: 1, renegotiations: 1, opens: alder, lastLook: true }
`
