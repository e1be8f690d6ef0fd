// Days and numbers as the reader's language writes them. A formatter takes long to make, so each is made once.

const DAY_STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const dayFormats = new Map<string, Intl.DateTimeFormat>()
const listFormats = new Map<string, Intl.ListFormat>()

const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

function dayFormat(language: string, style: keyof typeof DAY_STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  const known = dayFormats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(language), { ...DAY_STYLES[style], timeZone: 'UTC' })
  dayFormats.set(key, made)
  return made
}

function listFormat(language: string): Intl.ListFormat {
  const known = listFormats.get(language)
  if (known) return known
  const made = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  listFormats.set(language, made)
  return made
}

function dayOf(iso: string): Date {
  const [year, month, day] = iso.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, day!))
}

/** An ISO day in words. `long`: 16 January 2015; `short`: 16 Jan 2015. */
export const dayIn = (language: string, iso: string, style: 'long' | 'short' = 'long'): string =>
  dayFormat(language, style).format(dayOf(iso))

/** The same with the day of the week: Friday 16 January 2015. */
export const weekdayIn = (language: string, iso: string): string =>
  dayFormat(language, 'weekday').format(dayOf(iso)).replace(',', '')

/** Names in a row: a, b and c. */
export const listIn = (language: string, names: readonly string[]): string => listFormat(language).format(names)
