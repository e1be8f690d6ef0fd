// The format on-the-record/1 as one schema: it gives the file's type, the checks of shape, and docs/schema/scenario-1.json.
// Limit: shape only. What refers to what, and what must fit together, is checked in references.ts and fitting.ts.

import { z } from 'zod'
import { LEVELS, QUOTE_KINDS, RESULTS, STRENGTHS } from './scenario.ts'
import { basis, group, historyBasis, leader, linkage, type preference } from './schema-actors.ts'
import { day, fileName, id, levelled, someIds, text, whole } from './schema-parts.ts'

export const FORMAT = 'on-the-record/1'
/** The scripted students that a playbook can name. */
export const STUDENTS = ['pushover', 'stubborn', 'splitter', 'trader', 'random', 'clicker'] as const

const source = z
  .strictObject({
    id: id('the source'),
    title: text('The document’s own title.'),
    publisher: text('Who published it.'),
    date: day('When it was published.'),
    licence: text('Its SPDX id, such as CC0-1.0, or "all rights reserved".'),
    file: fileName,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: 'SHA-256 of the file’s bytes. The lock keeps it too.' }),
  })
  .meta({ description: 'A document that quotes are taken from.' })

const person = z
  .strictObject({ id: id('the person'), name: text('Full name.'), role: text('What they spoke as.') })
  .meta({ description: 'Somebody who speaks in a source.' })

const support = z
  .strictObject({
    issue: id('the issue'),
    options: someIds('an option', 'The options of that issue that the words support.'),
    strength: z
      .enum(STRENGTHS)
      .meta({ description: 'explicit: the words themselves state the option; implied: an inference.' }),
    because: text('Why the quote is read so, in a sentence.'),
  })
  .meta({ description: 'How the author reads the quote on one issue; sealed until the reveal.' })

const quote = z
  .strictObject({
    id: id('the quote'),
    source: id('its source'),
    speaker: id('the person who speaks'),
    kind: z.enum(QUOTE_KINDS).meta({
      description:
        'direct: the speaker’s own words; reported: a journalist’s words for them; editorial: the writer’s own.',
    }),
    exact: z
      .string()
      .nullable()
      .meta({ description: 'The words of the source, to the letter. […] marks something left out.' }),
    prefix: z
      .string()
      .optional()
      .meta({ description: 'Words right before, if the words alone stand in several places.' }),
    suffix: z.string().optional().meta({ description: 'Words right after, likewise.' }),
    said: day('When it was said, if not on the source’s date.').optional(),
    means: levelled('What it means, in the author’s words.'),
    supports: z
      .array(support)
      .optional()
      .meta({ description: 'What the quote shows, issue by issue. None: it shows nothing.' }),
  })
  .meta({ description: 'Words from a source.' })

const option = z
  .strictObject({
    id: id('the option, unique in its issue'),
    label: text('A few words for the card.'),
    text: text('The sentence that stands in the communiqué.'),
    at: whole(0, 100, 'Its place on the line of the issue; all options of an issue have one or none.').optional(),
    noDeal: z
      .boolean()
      .optional()
      .meta({ description: 'true on exactly one option: what stands if nothing is agreed.' }),
  })
  .meta({ description: 'One way to settle the issue.' })

const issue = z
  .strictObject({
    id: id('the issue'),
    title: text('A few words.'),
    question: levelled('What must be decided.'),
    options: z.array(option).min(2).max(12).meta({ description: '2 to 12, in order along the line of the issue.' }),
  })
  .meta({ description: 'Something to be settled.' })

const names = (description: string) => z.array(text('A sentence.')).optional().meta({ description })

export const scenarioFile = z
  .strictObject({
    format: z.literal(FORMAT).meta({ description: 'The format and its version.' }),
    id: id('the scenario; its folder and file are called so'),
    title: text('Its title.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .meta({ description: 'Language of the texts, such as en.' }),
    summary: levelled('What it is about, in a sentence or two.'),
    setting: z
      .strictObject({ place: text('Where the talks are.'), date: day('When.') })
      .meta({ description: 'Where and when.' }),
    classroom: z
      .strictObject({
        minutes: whole(1, 600, 'How long a game takes.'),
        ages: z
          .string()
          .regex(/^\d{1,2}(-\d{1,2}|\+)?$/)
          .meta({ description: 'For whom, such as 14-18.' }),
      })
      .optional()
      .meta({ description: 'For the lesson plan.' }),
    sources: z.array(source).min(1).meta({ description: 'The documents.' }),
    people: z.array(person).min(1).meta({ description: 'Who speaks in them.' }),
    quotes: z.array(quote).meta({ description: 'The words.' }),
    issues: z.array(issue).min(1).meta({ description: 'What is to be settled.' }),
    leaders: z.array(leader).min(2).max(6).meta({ description: 'Level I: the seats, 2 to 6.' }),
    groups: z.array(group).optional().meta({ description: 'Level II: who must accept it at home.' }),
    ratification: z
      .record(
        id('a leader'),
        z.strictObject({ quota: whole(1, 100, 'Percent of the weight that must say yes.'), basis: basis.optional() }),
      )
      .optional()
      .meta({ description: 'For exactly the leaders that have groups.' }),
    linkages: z.array(linkage).optional().meta({ description: 'Issues that hang together.' }),
    agenda: z
      .array(
        z.strictObject({
          id: id('the item'),
          issues: someIds('an issue', 'Its issues.'),
          prompt: levelled('What opens it.'),
        }),
      )
      .min(1)
      .meta({ description: 'Opening statements, in this order.' }),
    bargaining: z
      .strictObject({
        rounds: whole(1, 20, 'Rounds of bargaining.'),
        consultations: whole(0, 100, 'How often a seat may ask its groups.').optional(),
        renegotiations: whole(0, 10, 'How often a refused agreement comes back.').optional(),
        opens: id('the leader who begins').optional(),
        lastLook: z.boolean().optional().meta({ description: 'Does the clerk say whether a better text exists?' }),
      })
      .meta({ description: 'How the talks run.' }),
    history: z
      .strictObject({
        outcome: z
          .record(id('an issue'), id('an option'))
          .meta({ description: 'What came of every issue; unsettled: its noDeal option.' }),
        basis: z.record(id('an issue'), historyBasis).meta({ description: 'How that is known, issue by issue.' }),
      })
      .optional()
      .meta({ description: 'What really came of it.' }),
    learning: z
      .strictObject({
        objectives: names('What a student can do afterwards.'),
        standards: z
          .array(z.strictObject({ framework: text('Such as C3.'), code: text('The standard’s own number.') }))
          .optional()
          .meta({ description: 'Standards it serves.' }),
        glossary: z
          .array(z.strictObject({ term: text('The word.'), means: text('What it means.') }))
          .optional()
          .meta({ description: 'Words to explain.' }),
        discussion: names('Questions for the class.'),
      })
      .optional()
      .meta({ description: 'For the teacher.' }),
    expect: z
      .strictObject({
        agreementShare: z
          .array(z.number().min(0).max(1))
          .min(2)
          .max(2)
          .optional()
          .meta({ description: 'Least and most share of outcomes that can be agreed.' }),
        readingGap: z
          .number()
          .min(-100)
          .max(100)
          .optional()
          .meta({ description: 'Least gain in evidence from reading the sources.' }),
      })
      .optional()
      .meta({ description: 'The author’s own budget, checked by check.' }),
    playbooks: z
      .array(
        z.strictObject({
          name: text('What it is called.'),
          seat: id('the leader it plays'),
          level: z.enum(LEVELS).meta({ description: 'Level of the other side.' }),
          seed: whole(0, 4_294_967_295, 'Seed of the game.'),
          student: z.enum(STUDENTS).meta({ description: 'Which scripted student plays.' }),
          result: z.enum(RESULTS).meta({ description: 'How the talks must end.' }),
        }),
      )
      .optional()
      .meta({ description: 'Plays that must keep coming out as written.' }),
  })
  .meta({ title: 'A scenario for On the Record', description: 'See docs/scenario-format.md.' })

/** The file as an author writes it, once its shape holds. */
export type ScenarioFile = z.infer<typeof scenarioFile>
export type FilePreference = z.infer<typeof preference>
export type FileBasis = z.infer<typeof historyBasis>
export type FileLeader = z.infer<typeof leader>
export type FileIssue = z.infer<typeof issue>

/** The schema for editors: docs/schema/scenario-1.json. */
export const editorSchema = (): unknown => z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' })
