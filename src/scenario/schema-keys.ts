// Which keys may stand at a path, read off the schema itself. Limit: names only, for "did you mean".

import { z } from 'zod'
import { scenarioFile } from './schema.ts'
import type { Path } from './tree.ts'

/** The keys of the thing at the path; none where any id can be a key. */
export function keysAt(path: Path): readonly string[] {
  let schema: z.core.$ZodType | undefined = scenarioFile
  for (const step of path) {
    schema = inside(schema, step)
    if (!schema) return []
  }
  const here = bare(schema)
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const here = bare(schema)
  if (here instanceof z.ZodArray) return here.element
  if (here instanceof z.ZodRecord) return here.valueType
  return here instanceof z.ZodObject ? here.shape[step] : undefined
}

/** Without "optional"; of a union the branch that has keys. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject) ?? schema
  return schema
}
