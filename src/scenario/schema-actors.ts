// What leaders and groups want, in the schema: bases, preferences, seats, groups, linkages. Limit: a part of schema.ts, which joins the parts.

import { z } from 'zod'
import { id, ids, levelled, percent, someIds, text, whole } from './schema-parts.ts'

export const SHAPES = ['linear', 'quadratic'] as const

const MOST = 1_000_000_000 // so that hundreds of issues still add up exactly

export const basis = z
  .strictObject({
    quotes: someIds('a quote', 'The quotes it stands on.').optional(),
    assumed: text('Why the author assumes it.').optional(),
  })
  .meta({ description: 'Where the number comes from: {quotes: […]} or {assumed: "why"}.' })

export const historyBasis = z
  .strictObject({
    quotes: someIds('a quote', 'The quotes that report it.').optional(),
    expected: someIds('a quote', 'The quotes that only foretell it.').optional(),
    assumed: text('Why the author assumes it.').optional(),
  })
  .meta({ description: 'How it is known: {quotes: […]}, {expected: […]} or {assumed: "why"}.' })

export const preference = z
  .strictObject({
    salience: whole(1, MOST, 'How much the issue matters; only proportions count.'),
    ideal: id('the best option').optional(),
    shape: z.enum(SHAPES).optional().meta({ description: 'How worth falls with the distance from the ideal.' }),
    scores: z
      .record(id('an option'), whole(0, 100, 'What the option is worth.'))
      .optional()
      .meta({ description: 'Instead of ideal and shape: the worth of every option.' }),
    basis,
  })
  .meta({ description: 'What an actor wants on one issue: ideal and shape, or scores.' })

const preferences = z.record(id('the issue'), preference).meta({ description: 'Every issue, once.' })

const tactic = z
  .strictObject({
    firmness: z
      .number()
      .min(0.01)
      .max(10)
      .optional()
      .meta({ description: 'Below 1: concedes late; above 1: concedes early.' }),
    reciprocity: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({ description: 'How far it follows the other side’s steps.' }),
    redLines: z
      .array(
        z.strictObject({
          issue: id('the issue'),
          options: someIds('an option', 'Options this leader never takes.'),
          quote: id('the quote that says so').optional(),
        }),
      )
      .optional()
      .meta({ description: 'What this leader never signs when the computer plays.' }),
  })
  .meta({ description: 'How the computer plays this leader. Left out: as the level says.' })

export const leader = z
  .strictObject({
    id: id('the leader'),
    person: id('the person'),
    side: text('Whom they speak for.'),
    voices: ids('a person', 'Whose quotes are this leader’s record.'),
    brief: levelled('The role sheet.'),
    walkAway: percent('Reservation value on the leader’s own scale. Left out: the worth of no agreement.').optional(),
    preferences,
    tactic: tactic.optional(),
    basis: basis.optional(),
  })
  .meta({ description: 'A seat at the table.' })

const threshold = z.union([
  percent('Votes yes from this worth on.'),
  z.strictObject({
    at: whole(0, 100, 'The middle of the band.'),
    give: whole(0, 100, 'The true value is drawn from at - give to at + give.'),
  }),
])

export const group = z
  .strictObject({
    id: id('the group'),
    leader: id('its leader'),
    name: text('What it is called.'),
    weight: whole(1, MOST, 'How much its vote weighs.'),
    veto: z.boolean().optional().meta({ description: 'true: without this group nothing is ratified.' }),
    threshold: threshold.meta({ description: 'Votes yes from this worth on: a number, or {at, give}.' }),
    preferences,
    basis: basis.optional(),
  })
  .meta({ description: 'People at home who must accept the agreement.' })

export const linkage = z
  .strictObject({
    when: z.record(id('an issue'), id('an option')).meta({ description: 'The options that must come together.' }),
    effect: z
      .record(id('a leader or group'), whole(-100, 100, 'Percentage points of that actor’s scale.'))
      .meta({ description: 'Who gains or loses how much.' }),
    basis: basis.optional(),
  })
  .meta({ description: 'Issues that together are worth more, or less.' })
