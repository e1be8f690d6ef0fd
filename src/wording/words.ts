// Interface text: Fluent messages by id. The text of en.ftl is handed in, so that browser and command line read the same file.

import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'

export interface Words {
  /** The message in words. A missing message is a programmer's mistake. */
  readonly say: (id: string, args?: Readonly<Record<string, FluentVariable>>) => string
  readonly has: (id: string) => boolean
  /** More messages, from the text of another sound Fluent file: those of parts that are loaded later. */
  readonly add: (ftl: string) => void
  readonly language: string
}

/** A small count, written with its digits alone. `Intl.NumberFormat` would give the same after loading the language's whole tables,
 * which the first screen of a slow machine would wait for. */
class Count extends FluentNumber {
  override toString(): string {
    return String(this.value)
  }
}

const counted = (value: FluentVariable): FluentVariable =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000 ? new Count(Number(value)) : value

const thrown = (fault: string): void => {
  throw new Error(fault)
}

/** Words from the text of a Fluent file, which must be sound. A missing message or argument goes to `onFault`, which throws unless a
 * reader's game hangs on it: then the words that there are stand, and the game goes on. */
export function wordsFrom(ftl: string, language = 'en', onFault: (fault: string) => void = thrown): Words {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const add = (text: string): void => {
    const faults = bundle.addResource(new FluentResource(text))
    if (faults.length > 0) throw new Error(`faulty wording: ${faults[0]!.message}`)
  }
  add(ftl)
  const digits = /^en\b/.test(language) // other languages may have other digits
  const given = (args: Readonly<Record<string, FluentVariable>>): Record<string, FluentVariable> =>
    digits ? Object.fromEntries(Object.entries(args).map(([name, value]) => [name, counted(value)])) : args
  return {
    language,
    has: (id) => bundle.hasMessage(id),
    add,
    say: (id, args) => {
      const message = bundle.getMessage(id)
      if (!message?.value) {
        onFault(`no wording for ${id}`)
        return id
      }
      const errors: Error[] = []
      const text = bundle.formatPattern(message.value, args ? given(args) : null, errors)
      if (errors.length > 0) onFault(`wording ${id}: ${errors[0]!.message}`)
      return text
    },
  }
}

/** Words that come later, over those that were here before: a message is taken from the first where it is there. */
export const wordsOver = (first: Words, then: Words): Words => ({
  language: then.language,
  add: first.add,
  has: (id) => first.has(id) || then.has(id),
  say: (id, args) => (first.has(id) ? first : then).say(id, args),
})
