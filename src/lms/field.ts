// What is kept beside a game as digits: small fields that are written and read by one description, so that both ways agree.

import { fieldReader, type FieldReader, fieldWriter } from '../classroom/digits.ts'
import { digitsOf, numberOf } from './plain-digits.ts'

/** Takes digits. A value that has none spoils all that is written with it. */
export interface Sink {
  readonly put: (value: number, base: number) => void
}

export interface Field<Value> {
  readonly put: (sink: Sink, value: Value) => void
  readonly take: (reader: FieldReader) => Value
}

/** A whole number from 0 to below `base`. */
export const whole = (base: number): Field<number> => ({
  put: ({ put }, value) => put(value, base),
  take: ({ take }) => take(base),
})

export const flag: Field<boolean> = {
  put: ({ put }, value) => put(value ? 1 : 0, 2),
  take: ({ take }) => take(2) === 1,
}

/** One of a list. Of an empty one nothing can be written. */
export const oneOf = <Value extends string>(list: readonly Value[]): Field<Value> => ({
  put: ({ put }, value) => put(list.indexOf(value), list.length),
  take: ({ take }) => list[take(Math.max(1, list.length))]!,
})

export const maybe = <Value>(field: Field<Value>): Field<Value | null> => ({
  put: (sink, value) => {
    flag.put(sink, value !== null)
    if (value !== null) field.put(sink, value)
  },
  take: (reader) => (flag.take(reader) ? field.take(reader) : null),
})

/** At most `most` of them, in order. */
export const listOf = <Value>(field: Field<Value>, most: number): Field<readonly Value[]> => ({
  put: (sink, values) => {
    sink.put(values.length, most + 1)
    for (const value of values) field.put(sink, value)
  },
  take: (reader) => Array.from({ length: reader.take(most + 1) }, () => field.take(reader)),
})

type Fields<Shape> = { readonly [Key in keyof Shape]: Field<Shape[Key]> }

/** An object, field by field in the order given. */
export function shape<Shape extends object>(fields: Fields<Shape>): Field<Shape> {
  const keys = Object.keys(fields) as (keyof Shape)[]
  return {
    put: (sink, value) => {
      for (const key of keys) fields[key].put(sink, value[key])
    },
    take: (reader) => Object.fromEntries(keys.map((key) => [key, fields[key].take(reader)])) as Shape,
  }
}

/** The same digits for another form of the value. */
export const asField = <Form, Value>(
  field: Field<Form>,
  to: (value: Value) => Form,
  from: (form: Form) => Value,
): Field<Value> => ({
  put: (sink, value) => field.put(sink, to(value)),
  take: (reader) => from(field.take(reader)),
})

/** The value as plain digits; null: it has no place in these fields. */
export function fieldText<Value>(field: Field<Value>, value: Value): string | null {
  const writer = fieldWriter()
  let sound = true
  const put = (digit: number, base: number): void => {
    if (Number.isSafeInteger(digit) && digit >= 0 && digit < base) writer.put(digit, base)
    else sound = false
  }
  field.put({ put }, value)
  return sound ? digitsOf(writer.number()) : null
}

/** The value of plain digits, or null where they hold more. */
export function fieldFrom<Value>(field: Field<Value>, text: string): { readonly value: Value } | null {
  const reader = fieldReader(numberOf(text))
  const value = field.take(reader)
  return reader.left() === 0n ? { value } : null
}
