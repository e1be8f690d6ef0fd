// The small words of the schema: ids, texts, days, numbers with bounds. Each says in its description what an author may write there.

import { z } from 'zod'

z.config({ jitless: true }) // no code from strings: pages forbid it

export const ID = /^[a-z][a-z0-9-]*$/

/** The text as an id: small letters, digits and dashes; empty if nothing of it can be one. */
export const idLike = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
export const HUNDREDTHS = 'at most 2 decimals'

/** Ids that programs keep for themselves never get this far (OTR801). */
export const id = (of: string) =>
  z
    .string()
    .regex(ID)
    .meta({ description: `Id of ${of}: small letters, digits and dashes, a letter first.` })

export const text = (description: string) => z.string().regex(/\S/).meta({ description })

/** A text, or the same at two reading levels. */
export const levelled = (description: string) =>
  z
    .union([
      z.string().regex(/\S/),
      z.strictObject({
        standard: text('For readers of the age the scenario is for.'),
        plain: text('The same in short sentences and plain words.'),
      }),
    ])
    .meta({ description: `${description} One text, or {standard, plain} for two reading levels.` })

export const day = (description: string) =>
  z.iso.date().meta({ description: `${description} Year-month-day, as in 2031-05-02.` })

export const whole = (least: number, most: number, description: string) =>
  z
    .int()
    .min(least)
    .max(most)
    .meta({ description: `${description} A whole number from ${least} to ${most}.` })

/** Percent with at most 2 decimals: a whole number of hundredths. */
export const percent = (description: string) =>
  z
    .number()
    .min(0)
    .max(100)
    .refine((value) => Math.round(value * 100) / 100 === value, { message: HUNDREDTHS })
    .meta({ description: `${description} 0 to 100, ${HUNDREDTHS}.` })

export const ids = (of: string, description: string) => z.array(id(of)).meta({ description })

export const someIds = (of: string, description: string) => z.array(id(of)).min(1).meta({ description })

/** Names a file in the scenario's folder sources/. What would leave the folder is OTR802. */
export const fileName = text('A plain file name, looked for in the scenario’s sources/ and in --sources DIR.')
